package dev.consort.tui.command.music;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import dev.consort.tui.command.Thing;

/**
 * Where notes are: in an instrument's track, or in one of its clips.
 *
 * @param clip null for the track
 */
record Track(int instrument, Integer clip) {
    /** An instrument, or {@code clip} and which. */
    static Track of(Arguments arguments) throws BadCommand {
        if (arguments.maybe("clip") == null) {
            return new Track(arguments.instrument().id(), null);
        }
        int id = arguments.id(Thing.CLIP);
        Clip clip = arguments.state().arrangement().clips().get(id);
        return new Track(clip.instrument(), id);
    }

    NoteMap notes(NetworkState state) {
        return clip == null
                ? state.pianoRoll().notes(instrument)
                : state.arrangement().clips().get(clip).notes();
    }

    String name(NetworkState state) {
        return clip == null
                ? state.instruments().get(instrument).name()
                : state.arrangement().clips().get(clip).name();
    }
}
