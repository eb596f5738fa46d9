package dev.consort.protocol.testkit;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.sequencer.StepMap;

/** The notes of the plain band: four bars of 4/4. */
final class PlainGroove {
    private static final int BAR = 4 * Ticks.PER_QUARTER;
    private static final int EIGHTH = Ticks.PER_QUARTER / 2;
    private static final int SIXTEENTH = Ticks.PER_QUARTER / 4;

    private static final int KICK = 36;
    private static final int SNARE = 38;
    private static final int CLAP = 39;
    private static final int CLOSED_HAT = 42;
    private static final int OPEN_HAT = 46;
    private static final int RIM_PAD = 5;

    /** Am7, Fmaj7, C, G6: the chord of each bar. */
    private static final int[][] CHORDS = {{57, 60, 64, 67}, {53, 57, 60, 64}, {55, 60, 64, 67}, {55, 59, 62, 64}};

    private static final int[] ROOTS = {33, 29, 36, 31};

    private PlainGroove() {}

    static NoteMap drums() {
        NoteMap notes = NoteMap.empty();
        for (int bar = 0; bar < 4; bar++) {
            notes = hits(notes, bar, KICK, 110, 0, 6, 8, bar % 2 == 0 ? 11 : 14);
            notes = hits(notes, bar, SNARE, 104, 4, 12);
            notes = hits(notes, bar, CLOSED_HAT, 76, 0, 2, 4, 6, 8, 10, 12);
            notes = hits(notes, bar, OPEN_HAT, 70, 14);
        }
        return hits(hits(notes, 3, CLAP, 88, 12, 14), 3, SNARE, 60, 15);
    }

    /** The rim, between the drums of the roll: a tresillo in each half of the bar. */
    static Kit kit() {
        StepMap steps = StepMap.empty();
        for (int step : new int[] {0, 3, 6, 8, 11, 14}) {
            steps = steps.with(RIM_PAD, step, Step.of(step % 8 == 0 ? 52 : 40));
        }
        StepMap rim = steps;
        return Kit.EMPTY.update(0, pattern -> pattern.withSteps(rim));
    }

    private static NoteMap hits(NoteMap notes, int bar, int drum, int velocity, int... sixteenths) {
        NoteMap result = notes;
        for (int step : sixteenths) {
            result = result.with(bar * BAR + step * SIXTEENTH, drum, new Note(SIXTEENTH, velocity));
        }
        return result;
    }

    static NoteMap bass() {
        int[] steps = {0, 3, 6, 8, 10, 14};
        int[] intervals = {0, 0, 12, 0, 7, 12};
        NoteMap notes = NoteMap.empty();
        for (int bar = 0; bar < 4; bar++) {
            for (int i = 0; i < steps.length; i++) {
                notes = notes.with(
                        bar * BAR + steps[i] * SIXTEENTH, ROOTS[bar] + intervals[i], new Note(200, i == 0 ? 110 : 92));
            }
        }
        return notes;
    }

    static NoteMap keys() {
        NoteMap notes = NoteMap.empty();
        for (int bar = 0; bar < 4; bar++) {
            for (int pitch : CHORDS[bar]) {
                notes = notes.with(bar * BAR + EIGHTH, pitch, new Note(EIGHTH, 84))
                        .with(bar * BAR + 5 * EIGHTH, pitch, new Note(EIGHTH, 74));
            }
        }
        return notes;
    }

    static NoteMap lead() {
        int[][] phrase = {
            {0, 76, 720},
            {720, 74, 240},
            {960, 72, 480},
            {1440, 74, 480},
            {1920, 72, 960},
            {3120, 69, 240},
            {3360, 72, 480},
            {3840, 79, 720},
            {4560, 76, 240},
            {4800, 74, 480},
            {5280, 72, 480},
            {5760, 74, 1200},
            {7200, 71, 240},
            {7440, 74, 240}
        };
        NoteMap notes = NoteMap.empty();
        for (int[] note : phrase) {
            notes = notes.with(note[0], note[1], new Note(note[2] - 20, 88));
        }
        return notes;
    }

    static NoteMap pad() {
        NoteMap notes = NoteMap.empty();
        for (int bar = 0; bar < 4; bar++) {
            for (int pitch : CHORDS[bar]) {
                notes = notes.with(bar * BAR, pitch, new Note(BAR - 40, 68));
            }
        }
        return notes;
    }

    static NoteMap pluck() {
        NoteMap notes = NoteMap.empty();
        int[] order = {0, 2, 1, 3, 2, 1, 3, 2};
        for (int bar = 0; bar < 4; bar++) {
            for (int i = 0; i < order.length; i++) {
                notes = notes.with(
                        bar * BAR + i * EIGHTH, CHORDS[bar][order[i]] + 12, new Note(EIGHTH, i % 2 == 0 ? 86 : 68));
            }
        }
        return notes;
    }

    static NoteMap bell() {
        return NoteMap.empty()
                .with(0, 88, new Note(480, 70))
                .with(2 * BAR, 91, new Note(480, 70))
                .with(3 * BAR + 3 * Ticks.PER_QUARTER, 86, new Note(480, 62));
    }
}
