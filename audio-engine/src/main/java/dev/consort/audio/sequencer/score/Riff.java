package dev.consort.audio.sequencer.score;

import dev.consort.protocol.generator.GeneratedNote;
import java.util.List;

/** Notes of four bars that a generator made up, in rising order. Never changed once made. */
record Riff(int number, int[] ticks, int[] pitches, int[] durations, int[] velocities) {
    /** Ticks of a riff. */
    static final int TICKS = 4 * 4 * 480;

    static Riff of(int number, List<GeneratedNote> notes) {
        return new Riff(
                number,
                notes.stream().mapToInt(GeneratedNote::tick).toArray(),
                notes.stream().mapToInt(GeneratedNote::pitch).toArray(),
                notes.stream().mapToInt(GeneratedNote::duration).toArray(),
                notes.stream().mapToInt(GeneratedNote::velocity).toArray());
    }

    void read(long from, long to, ScoreReader reader) {
        if (from >= (number + 1L) * TICKS || to <= (long) number * TICKS) {
            return;
        }
        for (int i = 0; i < ticks.length && ticks[i] < to; i++) {
            if (ticks[i] >= from) {
                reader.onNote(ticks[i], pitches[i], Math.max(1, durations[i]), velocities[i], 1);
            }
        }
    }
}
