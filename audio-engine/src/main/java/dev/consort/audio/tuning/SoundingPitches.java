package dev.consort.audio.tuning;

import java.util.Arrays;

/** How many notes hold each pitch. For the audio thread. */
final class SoundingPitches {
    private static final int OCTAVE = 12;

    private final int[] counts = new int[TuningPlan.PITCHES];

    /** One more note; answers whether it is the only one of its pitch. */
    boolean add(int pitch) {
        return ++counts[pitch] == 1;
    }

    /** One note less; answers whether it was the last of its pitch. What does not sound is left as it is. */
    boolean remove(int pitch) {
        return counts[pitch] > 0 && --counts[pitch] == 0;
    }

    void clear() {
        Arrays.fill(counts, 0);
    }

    boolean has(int pitch) {
        return counts[pitch] > 0;
    }

    /** The pitch classes that sound, bit 0 for C. */
    int tones() {
        int bits = 0;
        for (int pitch = 0; pitch < counts.length; pitch++) {
            bits |= counts[pitch] > 0 ? 1 << pitch % OCTAVE : 0;
        }
        return bits;
    }

    /** The pitch class of the lowest note, 0–11; 0 when nothing sounds. */
    int bass() {
        for (int pitch = 0; pitch < counts.length; pitch++) {
            if (counts[pitch] > 0) {
                return pitch % OCTAVE;
            }
        }
        return 0;
    }
}
