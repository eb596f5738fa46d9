package dev.consort.protocol.tuning;

/**
 * Where the pitches stand at one moment, and what the next moment has to know of it: which tones sounded and how far
 * all has drifted. Octaves are pure, so twelve offsets say everything. An immutable value, for any thread.
 */
public final class Intonation {
    /** Equal temperament without a past; what everything begins with. */
    public static final Intonation EQUAL = new Intonation(new double[PitchClassSet.OCTAVE], 0, 0);

    private final double[] offsets;
    private final int held;
    private final double drift;

    /**
     * @param offsets cents above equal temperament, from C to B; the caller gives them away
     * @param held the pitch classes that the next chord may have in common, bit 0 for C
     * @param drift cents
     */
    Intonation(double[] offsets, int held, double drift) {
        this.offsets = offsets;
        this.held = held;
        this.drift = drift;
    }

    /** Cents by which a MIDI pitch (0–127) stands above equal temperament. */
    public double cents(int pitch) {
        return offsets[PitchClassSet.classOf(pitch)];
    }

    /** The frequency in Hz of a MIDI pitch (0–127); {@code a4} is the a above middle c in equal temperament, 400–480 Hz. */
    public double hz(int pitch, double a4) {
        return EqualTemperament.hz(pitch, cents(pitch), a4);
    }

    /**
     * Cents by which the key as a whole has moved away from where a4 puts it, −1200–1200; negative when it sank. Always 0
     * in a tuning without history.
     */
    public double drift() {
        return drift;
    }

    /** The pitch classes that sounded, bit 0 for C; none in a tuning without history. */
    int held() {
        return held;
    }
}
