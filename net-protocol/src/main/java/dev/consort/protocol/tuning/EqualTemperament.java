package dev.consort.protocol.tuning;

/** Twelve equal steps to the octave, and frequencies measured from them. */
public final class EqualTemperament {
    private static final int PITCH_OF_A4 = 69;
    private static final double CENTS_PER_OCTAVE = 1200;

    private EqualTemperament() {}

    /** The frequency in Hz of a MIDI pitch (0–127); {@code a4} is that of pitch 69, 400–480 Hz. */
    public static double hz(int pitch, double a4) {
        return hz(pitch, 0, a4);
    }

    /** The frequency in Hz of what sounds {@code cents} above a MIDI pitch (0–127); {@code a4} as above. */
    public static double hz(int pitch, double cents, double a4) {
        return a4 * Math.pow(2, (100.0 * (pitch - PITCH_OF_A4) + cents) / CENTS_PER_OCTAVE);
    }
}
