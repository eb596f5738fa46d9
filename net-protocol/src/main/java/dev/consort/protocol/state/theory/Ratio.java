package dev.consort.protocol.state.theory;

/**
 * The frequency of an upper tone over that of a lower one, exactly; always in lowest terms.
 *
 * @param numerator of the upper tone, at least 1
 * @param denominator of the lower tone, at least 1
 */
public record Ratio(int numerator, int denominator) {
    private static final double CENTS_PER_OCTAVE = 1200;

    /** Reduces the fraction; throws {@link IllegalArgumentException} for a term below 1. */
    public Ratio {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no ratio of frequencies");
        }
        int divisor = divisor(numerator, denominator);
        numerator /= divisor;
        denominator /= divisor;
    }

    /** The ratio as it is written: {@code "5/4"}; throws {@link IllegalArgumentException} for any other text. */
    public static Ratio of(String text) {
        int stroke = text.indexOf('/');
        if (stroke < 0) {
            throw new IllegalArgumentException(text + " is no fraction");
        }
        return new Ratio(Integer.parseInt(text.substring(0, stroke)), Integer.parseInt(text.substring(stroke + 1)));
    }

    /** The factor between the two frequencies. */
    public double value() {
        return (double) numerator / denominator;
    }

    /**
     * The size of the interval in cents, of which 1200 are an octave: {@code 1200 · log2(ratio)}, after A. J. Ellis, "On
     * the Musical Scales of Various Nations" (1885).
     */
    public double cents() {
        return CENTS_PER_OCTAVE * Math.log(value()) / Math.log(2);
    }

    /** Cents by which the interval is wider than {@code semitones} of equal temperament; negative when narrower. */
    public double deviation(int semitones) {
        return cents() - 100.0 * semitones;
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    private static int divisor(int a, int b) {
        return b == 0 ? a : divisor(b, a % b);
    }
}
