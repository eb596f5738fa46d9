package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.function.UnaryOperator;

/**
 * The notes of an instrument: those of its track, or of one of its clips. Needs its owner. A note is known by its place:
 * tick and pitch.
 */
public sealed interface PianoRollAction extends NetworkAction permits NoteAction, NoteRangeAction {
    /** Most notes in a track or a clip. */
    int MOST = 200_000;

    /** The instrument's id. */
    int instrument();

    /** The clip's id; null means the instrument's track. */
    Integer clip();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    /** Whether the track or the clip is there. */
    default Check place(NetworkState state) {
        Clip edited = clip() == null ? null : state.arrangement().clips().get(clip());
        return Check.instrument(state, instrument())
                .and(
                        () -> clip() == null || edited != null && edited.instrument() == instrument(),
                        () -> "this instrument has no clip " + clip());
    }

    /** The notes of a place that is there. */
    default NoteMap notes(NetworkState state) {
        return clip() == null
                ? state.pianoRoll().notes(instrument())
                : state.arrangement().clips().get(clip()).notes();
    }

    /** The state with the notes of a place that is there changed. */
    default NetworkState edited(NetworkState state, UnaryOperator<NoteMap> change) {
        NoteMap before = notes(state);
        NoteMap after = change.apply(before);
        if (after.equals(before)) {
            return state;
        }
        return clip() == null
                ? state.withPianoRoll(state.pianoRoll().withNotes(instrument(), after))
                : state.withArrangement(state.arrangement()
                        .withClips(state.arrangement().clips().update(clip(), edited -> edited.withNotes(after))));
    }

    /** Whether this many more fit in, counting each as new. */
    default Check room(NetworkState state, int more) {
        return place(state)
                .and(() -> notes(state).size() + more <= MOST, () -> "a track has at most " + MOST + " notes");
    }
}
