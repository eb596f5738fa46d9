package dev.consort.protocol.tuning;

import dev.consort.protocol.state.theory.JustFlavor;

/**
 * The chord in its own pure proportion, on a root that stands where the key's tuning has it. From the key rather than
 * from equal temperament, because then neighbouring chords of the key share their common tones as far as a comma allows,
 * and what is no chord fits in. Immutable.
 */
final class ChordTuning {
    private final KeyTuning key;
    private final JustFlavor flavor;

    ChordTuning(KeyTuning key, JustFlavor flavor) {
        this.key = key;
        this.flavor = flavor;
    }

    /**
     * Writes cents above equal temperament from C to B, tones outside the chord as the key has them. Makes nothing new.
     *
     * @param tones the pitch classes that sound, bit 0 for C
     * @param bass the lowest of them, 0–11
     */
    void write(int tones, int bass, double[] offsets) {
        key.write(offsets);
        Chord found = Chord.find(tones, bass);
        if (found == null) {
            return;
        }
        double root = key.cents(found.root());
        for (int interval = 0; interval < offsets.length; interval++) {
            if (found.template().has(interval)) {
                int tone = (found.root() + interval) % offsets.length;
                offsets[tone] = root + found.template().deviation(flavor, interval);
            }
        }
    }
}
