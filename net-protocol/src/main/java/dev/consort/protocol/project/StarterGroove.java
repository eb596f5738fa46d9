package dev.consort.protocol.project;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;

/** The chords of the starter band and what is made of them: four bars of 4/4 over Am7, Fmaj7, C and G6. */
final class StarterGroove {
    private static final int BARS = 4;
    private static final int STEPS = 16;
    private static final int STEP = Ticks.PER_QUARTER / 4;
    private static final int BAR = STEPS * STEP;

    /** From chord to chord each voice stays or goes to its neighbour. */
    private static final int[][] CLOSE = {{55, 57, 60, 64}, {53, 57, 60, 64}, {52, 55, 60, 64}, {52, 55, 59, 62}};

    /** As wide as two hands, with a note on top that hardly moves. */
    private static final int[][] WIDE = {{57, 60, 64, 67}, {57, 60, 64, 69}, {55, 60, 64, 67}, {55, 59, 64, 67}};

    private static final int[] ROOTS = {33, 29, 36, 31};

    private NoteMap notes = NoteMap.empty();

    private StarterGroove() {}

    private void add(int tick, int pitch, int length, int velocity) {
        notes = notes.with(tick, pitch, new Note(length, velocity));
    }

    /** Roots that swell where the kick leaves room. */
    static NoteMap sub() {
        StarterGroove groove = new StarterGroove();
        for (int bar = 0; bar < BARS; bar++) {
            groove.add(bar * BAR + 2 * STEP, ROOTS[bar], 5 * STEP - 20, 84);
            groove.add(bar * BAR + 11 * STEP, ROOTS[bar], 3 * STEP, 76);
        }
        return groove.notes;
    }

    /** Short chords off the beat; every other bar runs ahead into the next chord. */
    static NoteMap keys() {
        StarterGroove groove = new StarterGroove();
        for (int bar = 0; bar < BARS; bar++) {
            boolean ahead = bar % 2 == 1;
            groove.chord(bar, 3, CLOSE[bar], 90, 76);
            groove.chord(bar, 6, CLOSE[bar], ahead ? 330 : 450, 94);
            groove.chord(bar, 11, CLOSE[bar], ahead ? 100 : 460, 80);
            if (ahead) {
                groove.chord(bar, 14, CLOSE[(bar + 1) % BARS], 220, 88);
            }
        }
        return groove.notes;
    }

    /** The highest voice is a little louder, so that it is heard as a line. */
    private void chord(int bar, int step, int[] pitches, int length, int velocity) {
        for (int voice = 0; voice < pitches.length; voice++) {
            int leading = voice == pitches.length - 1 ? 8 : 0;
            add(bar * BAR + step * STEP, pitches[voice], length, velocity + leading);
        }
    }

    /** What a chord has in common with the next one is held. */
    static NoteMap pad() {
        StarterGroove groove = new StarterGroove();
        for (int voice = 0; voice < WIDE[0].length; voice++) {
            int begin = 0;
            for (int bar = 1; bar <= BARS; bar++) {
                if (bar == BARS || WIDE[bar][voice] != WIDE[begin][voice]) {
                    groove.add(begin * BAR, WIDE[begin][voice], (bar - begin) * BAR - 40, 72);
                    begin = bar;
                }
            }
        }
        return groove.notes;
    }

    /** Broken chords over the piano, two bars of them that take turns. */
    static NoteMap pluck() {
        int[][] strings = {{0, 3, 6, 8, 10, 11, 14}, {0, 2, 4, 6, 9, 11, 13}};
        int[][] order = {{0, 2, 3, 1, 2, 3, 1}, {0, 1, 2, 3, 1, 2, 3}};
        int[] velocities = {96, 74, 92, 82, 68, 88, 72};
        StarterGroove groove = new StarterGroove();
        for (int bar = 0; bar < BARS; bar++) {
            for (int i = 0; i < velocities.length; i++) {
                int pitch = CLOSE[bar][order[bar % 2][i]] + 12;
                groove.add(bar * BAR + strings[bar % 2][i] * STEP, pitch, 2 * STEP, velocities[i]);
            }
        }
        return groove.notes;
    }
}
