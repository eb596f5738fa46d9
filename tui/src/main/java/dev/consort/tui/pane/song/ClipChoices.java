package dev.consort.tui.pane.song;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.timeline.Bars;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** All clips, to be chosen from. */
final class ClipChoices {
    private ClipChoices() {}

    /** The clips by instruments, with how long they are and how often they play. */
    static List<Choice> of(NetworkState state, SongCursor cursor, IntConsumer chosen) {
        List<Choice> all = new ArrayList<>();
        for (Instrument one : state.instruments().inOrder().toList()) {
            for (int id : state.arrangement().clips().ids()) {
                Clip clip = state.arrangement().clips().get(id);
                if (clip.instrument() == one.id()) {
                    all.add(Choice.of(one.name(), clip.name(), about(cursor, id, clip), () -> chosen.accept(id)));
                }
            }
        }
        return all;
    }

    private static String about(SongCursor cursor, int id, Clip clip) {
        long uses = cursor.map().uses(id);
        String plays = uses == 0 ? "not in the song" : uses == 1 ? "plays once" : "plays " + uses + " times";
        int notes = clip.notes().size();
        return Bars.length(clip.length(), cursor.signature()) + ", " + notes + (notes == 1 ? " note, " : " notes, ")
                + plays;
    }
}
