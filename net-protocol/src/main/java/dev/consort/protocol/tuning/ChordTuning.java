package dev.consort.protocol.tuning;

import dev.consort.protocol.state.theory.JustFlavor;
import java.util.Optional;

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

    /** Cents above equal temperament from C to B, tones outside the chord as the key has them; for the caller to keep. */
    double[] offsets(PitchClassSet tones) {
        double[] offsets = key.offsets();
        Optional<Chord> chord = Chord.of(tones);
        chord.ifPresent(found -> {
            for (int interval : found.template().intervals()) {
                double deviation = found.template().ratio(flavor, interval).deviation(interval);
                offsets[(found.root() + interval) % offsets.length] = key.cents(found.root()) + deviation;
            }
        });
        return offsets;
    }
}
