package dev.consort.audio.dsp.filter;

import dev.consort.protocol.state.effect.EqBandType;

/**
 * The coefficients of one band of an equaliser, true to the analogue band up to half the sample rate. For the audio
 * thread.
 *
 * <p>The analogue bands are those of Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients". Poles
 * by impulse invariance and zeros by magnitude: Vicanek, "Matched Second Order Digital Filters" (2016); the magnitude is
 * that of the analogue band at 0 Hz, at the band's frequency and at half the sample rate. Designed is the boost of a peak
 * or a low shelf and the cut of a high shelf; the others are their inverses, so a cut undoes a boost to the bit.
 */
final class MatchedBand {
    double b0 = 1;
    double b1;
    double b2;
    double a1;
    double a2;

    /**
     * Works the coefficients out.
     *
     * @param angle the frequency, 0–π for half the sample rate
     * @param decibels gain
     * @param q quality
     */
    void design(EqBandType type, double angle, double decibels, double q) {
        double root = Math.pow(10, Math.abs(decibels) / 40);
        boolean shelf = type != EqBandType.PEAK;
        place(shelf ? angle / Math.sqrt(root) : angle, shelf ? 1 / (2 * q) : 1 / (2 * q * root));
        double lift = type == EqBandType.LOW_SHELF ? Math.pow(root, 4) : 1;
        double atEnd = lift * power(shelf, Math.PI / angle, root, q);
        match(angle, lift * power(shelf, 0, root, q), lift * power(shelf, 1, root, q), atEnd);
        if (decibels < 0 == (type != EqBandType.HIGH_SHELF)) {
            invert();
        }
    }

    /** The poles: impulse invariance. */
    private void place(double angle, double damping) {
        double turn = Math.sqrt(Math.abs(1 - damping * damping)) * angle;
        double shrink = Math.exp(-damping * angle);
        a1 = -2 * shrink * (damping <= 1 ? Math.cos(Math.min(turn, Math.PI)) : Math.cosh(turn));
        a2 = shrink * shrink;
    }

    /** The analogue power at a multiple of the band's frequency; of a shelf the cut of a high one, at most 1. */
    private static double power(boolean shelf, double ratio, double root, double q) {
        double square = ratio * ratio;
        double middle = (1 - square) * (1 - square);
        double wide = square * root * root / (q * q);
        if (!shelf) {
            return (middle + wide) / (middle + square / (root * root * q * q));
        }
        double slope = square * root / (q * q);
        double above = root - square;
        double below = 1 - root * square;
        return (above * above + slope) / (root * root * (below * below + slope));
    }

    private void match(double angle, double atZero, double atBand, double atEnd) {
        double sum = 1 + a1 + a2;
        double difference = 1 - a1 + a2;
        double high = Math.sin(angle / 2) * Math.sin(angle / 2);
        double low = 1 - high;
        double both = 4 * low * high;
        double zero = sum * sum * atZero;
        double end = difference * difference * atEnd;
        double there = sum * sum * low + difference * difference * high - 4 * a2 * both;
        double rest = (there * atBand - zero * low - end * high) / both;
        double half = (Math.sqrt(zero) + Math.sqrt(end)) / 2;
        b0 = (half + Math.sqrt(Math.max(0, half * half + rest))) / 2;
        b1 = (Math.sqrt(zero) - Math.sqrt(end)) / 2;
        b2 = -rest / (4 * b0);
    }

    private void invert() {
        double scale = 1 / b0;
        double poles1 = a1;
        double poles2 = a2;
        a1 = b1 * scale;
        a2 = b2 * scale;
        b0 = scale;
        b1 = poles1 * scale;
        b2 = poles2 * scale;
    }
}
