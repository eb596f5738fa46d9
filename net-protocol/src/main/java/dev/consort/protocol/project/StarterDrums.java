package dev.consort.protocol.project;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.sequencer.StepMap;

/**
 * What the starter band's drummer plays. A row is a bar of sixteenths: a dot is a rest, 1 a ghost note, 9 as hard as it
 * goes.
 */
final class StarterDrums {
    private static final int BAR = 4 * Ticks.PER_QUARTER;
    private static final int SIXTEENTH = Ticks.PER_QUARTER / 4;
    private static final int HARDEST = 117;

    private static final int KICK = 36;
    private static final int SNARE = 38;
    private static final int CLAP = 39;
    private static final int CLOSED_HAT = 42;
    private static final int LOW_TOM = 45;
    private static final int OPEN_HAT = 46;
    private static final int CRASH = 49;
    private static final int HIGH_TOM = 50;
    private static final int RIM_PAD = 5;

    private NoteMap notes = NoteMap.empty();

    private StarterDrums() {}

    static NoteMap notes() {
        StarterDrums drums = new StarterDrums();
        drums.row(KICK, "9......7..8.....", "9......7..8..5..", "9......7..8.....", "9..6...7..8.....");
        drums.row(SNARE, "....8..2.2..8..2", "....8..2.2..8.2.", "....8..2.2..8..2", "....8..2.2..8.5.");
        drums.row(CLOSED_HAT, "7364837373648...", "7364836473638.5.", "7364837373648...", "73648364736383..");
        drums.row(OPEN_HAT, "..............6.", "", "..............6.", "");
        drums.row(CRASH, "4...............", "", "", "");
        drums.row(CLAP, "", "............3...", "", "............5...");
        drums.row(HIGH_TOM, "", "", "", ".............6..");
        drums.row(LOW_TOM, "", "", "", "...............7");
        return drums.notes;
    }

    private void row(int drum, String... bars) {
        for (int bar = 0; bar < bars.length; bar++) {
            for (int step = 0; step < bars[bar].length(); step++) {
                int strength = bars[bar].charAt(step) - '0';
                if (strength > 0) {
                    Note hit = new Note(SIXTEENTH, strength * HARDEST / 9);
                    notes = notes.with(bar * BAR + step * SIXTEENTH, drum, hit);
                }
            }
        }
    }

    /** The rim, between the drums of the roll: a tresillo in each half of the bar. */
    static Kit kit() {
        StepMap steps = StepMap.empty();
        for (int step : new int[] {0, 3, 6, 8, 11, 14}) {
            steps = steps.with(RIM_PAD, step, Step.of(step % 8 == 0 ? 46 : 34));
        }
        StepMap rim = steps;
        return Kit.EMPTY.update(0, pattern -> pattern.withSteps(rim));
    }
}
