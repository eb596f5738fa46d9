package dev.consort.protocol.tuning;

import dev.consort.protocol.state.theory.JustFlavor;
import dev.consort.protocol.state.theory.PitchClass;

/**
 * Just intonation above the tonic of a key, which itself stands where equal temperament has it. Octaves are pure, so
 * twelve offsets from equal temperament say everything, whatever a4 is. Immutable.
 */
public final class KeyTuning {
    private final double[] offsets = new double[PitchClassSet.OCTAVE];

    /** The tuning of a key by the ratios of a flavour. */
    public KeyTuning(PitchClass key, JustFlavor flavor) {
        for (int semitones = 0; semitones < offsets.length; semitones++) {
            int pitchClass = (key.ordinal() + semitones) % offsets.length;
            offsets[pitchClass] = flavor.ratio(semitones).deviation(semitones);
        }
    }

    /** Cents by which a MIDI pitch (0–127) stands above equal temperament. */
    public double cents(int pitch) {
        return offsets[PitchClassSet.classOf(pitch)];
    }

    /** The frequency in Hz of a MIDI pitch (0–127); {@code a4} is the a above middle c in equal temperament, 400–480 Hz. */
    public double hz(int pitch, double a4) {
        return EqualTemperament.hz(pitch, cents(pitch), a4);
    }

    /** Writes the offsets in cents from C to B. */
    void write(double[] into) {
        System.arraycopy(offsets, 0, into, 0, offsets.length);
    }
}
