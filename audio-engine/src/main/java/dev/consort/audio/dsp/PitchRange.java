package dev.consort.audio.dsp;

/**
 * The fundamentals that a model can sound; what lies outside comes in by octaves, so that the note keeps its name.
 *
 * @param lowest in Hz, above 0
 * @param highest in Hz, at least twice the lowest
 */
public record PitchRange(double lowest, double highest) {
    /** The frequency itself, or its nearest octave inside; the lowest for what is not a frequency. */
    public double within(double hz) {
        if (!(hz > 0 && hz < Double.POSITIVE_INFINITY)) {
            return lowest;
        }
        double inside = hz;
        while (inside < lowest) {
            inside *= 2;
        }
        while (inside > highest) {
            inside /= 2;
        }
        return inside;
    }
}
