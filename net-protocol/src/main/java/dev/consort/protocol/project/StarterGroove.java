package dev.consort.protocol.project;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.Step;
import dev.consort.protocol.state.sequencer.StepMap;

/** The notes of the starter band: four bars of 4/4. */
final class StarterGroove {
    private static final int BAR = 4 * Ticks.PER_QUARTER;
    private static final int EIGHTH = Ticks.PER_QUARTER / 2;
    private static final int SIXTEENTH = Ticks.PER_QUARTER / 4;

    private static final int KICK = 36;
    private static final int SNARE = 38;
    private static final int CLAP = 39;
    private static final int CLOSED_HAT = 42;
    private static final int OPEN_HAT = 46;
    private static final int LOW_TOM = 45;
    private static final int HIGH_TOM = 50;
    private static final int CRASH = 49;
    private static final int RIM_PAD = 5;

    /** Am7, Fmaj7, C, G6: the chord of each bar. */
    private static final int[][] CHORDS = {{57, 60, 64, 67}, {53, 57, 60, 64}, {55, 60, 64, 67}, {55, 59, 62, 64}};

    private static final int[] ROOTS = {33, 29, 36, 31};

    private StarterGroove() {}

    static NoteMap drums() {
        NoteMap notes = NoteMap.empty();
        for (int bar = 0; bar < 4; bar++) {
            notes = hits(notes, bar, KICK, 112, 0, 7, 10);
            notes = hits(notes, bar, KICK, 84, bar % 2 == 0 ? 13 : 3);
            notes = hits(notes, bar, SNARE, 106, 4, 12);
            notes = hits(notes, bar, SNARE, 34, 6, 9, bar % 2 == 0 ? 15 : 1);
            notes = hits(notes, bar, CLOSED_HAT, 82, 0, 4, 8, 12);
            notes = hits(notes, bar, CLOSED_HAT, 58, 2, 6, 10);
            notes = hits(notes, bar, CLOSED_HAT, 40, 1, 3, 5, 9, 11, 13);
            notes = hits(notes, bar, OPEN_HAT, 62, 14);
        }
        return fill(hits(notes, 0, CRASH, 58, 0));
    }

    /** The end of the fourth bar leads back to the first. */
    private static NoteMap fill(NoteMap notes) {
        NoteMap result = hits(hits(notes, 3, CLAP, 78, 12), 3, SNARE, 66, 13);
        return hits(hits(result, 3, HIGH_TOM, 84, 14), 3, LOW_TOM, 92, 15);
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

    /** Root, fifth and octave around the kick, and a step that leads to the next root. */
    static NoteMap bass() {
        int[] steps = {0, 3, 7, 8, 10, 14};
        int[] intervals = {0, 12, 7, 0, 12, 10};
        int[] lengths = {300, 100, 110, 220, 200, 220};
        int[] velocities = {112, 74, 88, 100, 92, 84};
        NoteMap notes = NoteMap.empty();
        for (int bar = 0; bar < 4; bar++) {
            for (int i = 0; i < steps.length; i++) {
                boolean leads = i == steps.length - 1;
                int pitch = leads ? ROOTS[(bar + 1) % 4] + (bar % 2 == 0 ? 2 : -2) : ROOTS[bar] + intervals[i];
                notes = notes.with(bar * BAR + steps[i] * SIXTEENTH, pitch, new Note(lengths[i], velocities[i]));
            }
        }
        return notes;
    }

    /** Short chords before and after the beat, one of them let ring. */
    static NoteMap keys() {
        int[] steps = {3, 6, 11};
        int[] lengths = {100, 420, 360};
        int[] velocities = {70, 84, 74};
        NoteMap notes = NoteMap.empty();
        for (int bar = 0; bar < 4; bar++) {
            for (int i = 0; i < steps.length; i++) {
                for (int pitch : CHORDS[bar]) {
                    notes = notes.with(bar * BAR + steps[i] * SIXTEENTH, pitch, new Note(lengths[i], velocities[i]));
                }
            }
        }
        return notes;
    }

    /** The roots, long and under the bass. */
    static NoteMap sub() {
        NoteMap notes = NoteMap.empty();
        for (int bar = 0; bar < 4; bar++) {
            notes = notes.with(bar * BAR, ROOTS[bar], new Note(BAR - 2 * EIGHTH, 90));
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
