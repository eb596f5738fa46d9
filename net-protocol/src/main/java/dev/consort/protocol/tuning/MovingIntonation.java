package dev.consort.protocol.tuning;

import java.util.Arrays;

/**
 * An {@link Intonation} that is overwritten by the next instead of replaced, for a thread that must not allocate. Begins
 * in equal temperament without a past. For one thread.
 */
public final class MovingIntonation {
    private final double[] offsets = new double[PitchClassSet.OCTAVE];
    private int held;
    private double drift;

    /** One that stands where another intonation is. */
    static MovingIntonation of(Intonation intonation) {
        MovingIntonation moving = new MovingIntonation();
        for (int pitchClass = 0; pitchClass < PitchClassSet.OCTAVE; pitchClass++) {
            moving.offsets[pitchClass] = intonation.cents(pitchClass);
        }
        moving.remember(intonation.held(), intonation.drift());
        return moving;
    }

    /** Becomes equal to another. */
    public void copy(MovingIntonation other) {
        System.arraycopy(other.offsets, 0, offsets, 0, offsets.length);
        remember(other.held, other.drift);
    }

    /** Cents by which a MIDI pitch (0–127) stands above equal temperament. */
    public double cents(int pitch) {
        return offsets[PitchClassSet.classOf(pitch)];
    }

    /** Cents by which the key as a whole has moved, as {@link Intonation#drift} says. */
    public double drift() {
        return drift;
    }

    /** The pitch classes that sounded, bit 0 for C; none in a tuning without history. */
    int held() {
        return held;
    }

    /** The offsets in cents from C to B, to be written. */
    double[] offsets() {
        return offsets;
    }

    /** What the next chord has to know: the pitch classes that sound now, and the drift in cents. */
    void remember(int tones, double cents) {
        held = tones;
        drift = cents;
    }

    /** Equal temperament without a past. */
    void forget() {
        Arrays.fill(offsets, 0);
        remember(0, 0);
    }

    /** The same as a value. */
    Intonation still() {
        return new Intonation(offsets.clone(), held, drift);
    }
}
