package dev.consort.tui.pane.steps.picture;

import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import dev.consort.protocol.state.sequencer.Pattern;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.studio.Levels;

/** Where the roll of the same instrument plays a pad's own drum: in the round that is heard now, else in the first one. */
final class RollHits {
    /** The pitches of the pads' own drums, after the General MIDI percussion map. */
    private static final int[] PITCHES = {36, 38, 42, 46, 39, 37, 45, 48, 50, 49, 51, 56};

    private RollHits() {}

    /** By pad and step. */
    static boolean[][] of(PaneContext context, EditedKit kit) {
        boolean[][] hits = new boolean[Kit.PADS][Pattern.LONGEST];
        int ticks = kit.kit().resolution().ticks();
        int round = kit.pattern().length() * ticks;
        Levels levels = context.studio().levels();
        long from = levels.playing() ? (long) levels.tick() / round * round : 0;
        context.state().pianoRoll().notes(kit.id()).window(from, from + round, (tick, pitch, note) -> {
            int pad = pad(kit, pitch);
            if (pad >= 0) {
                hits[pad][(int) ((tick - from) / ticks)] = true;
            }
        });
        return hits;
    }

    private static int pad(EditedKit kit, int pitch) {
        for (int pad = 0; pad < PITCHES.length; pad++) {
            PadSound sound = kit.pad(pad);
            if (PITCHES[pad] == pitch && sound.sample() == null && sound.instrument() == null) {
                return pad;
            }
        }
        return -1;
    }
}
