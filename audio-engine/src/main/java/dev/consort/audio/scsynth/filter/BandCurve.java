package dev.consort.audio.scsynth.filter;

import dev.consort.protocol.state.effect.EqBand;

/**
 * A band of an equaliser as the server's section takes it: what is multiplied with the newest three samples, and, with
 * the sign turned, with the last two of its own.
 *
 * <p>Bristow-Johnson, "Cookbook formulae for audio EQ biquad filter coefficients".
 */
public record BandCurve(double a0, double a1, double a2, double b1, double b2) {
    private static final BandCurve FLAT = new BandCurve(1, 0, 0, 0, 0);
    private static final double HIGHEST_SHARE = 0.45;

    /** How many numbers there are. */
    public static final int COEFFICIENTS = 5;

    /** The section of a band at a sample rate in Hz. */
    public static BandCurve of(EqBand band, double sampleRate) {
        if (!band.enabled() || band.gain() == 0) {
            return FLAT;
        }
        double angle = 2 * Math.PI * Math.min(band.frequency(), HIGHEST_SHARE * sampleRate) / sampleRate;
        double gain = Math.pow(10, band.gain() / 40);
        double width = Math.sin(angle) / (2 * band.q());
        return switch (band.type()) {
            case PEAK -> peak(Math.cos(angle), gain, width);
            case LOW_SHELF -> shelf(Math.cos(angle), gain, width, 1);
            case HIGH_SHELF -> shelf(Math.cos(angle), gain, width, -1);
        };
    }

    private static BandCurve peak(double cosine, double gain, double width) {
        double norm = 1 + width / gain;
        return new BandCurve(
                (1 + width * gain) / norm,
                -2 * cosine / norm,
                (1 - width * gain) / norm,
                2 * cosine / norm,
                -(1 - width / gain) / norm);
    }

    /** Both shelves; {@code side} is 1 for the low one and −1 for the high one, which mirrors the cosine. */
    private static BandCurve shelf(double cosine, double gain, double width, int side) {
        double up = gain + 1;
        double down = (gain - 1) * side * cosine;
        double bend = 2 * Math.sqrt(gain) * width;
        double norm = up + down + bend;
        return new BandCurve(
                gain * (up - down + bend) / norm,
                side * 2 * gain * (gain - 1 - up * side * cosine) / norm,
                gain * (up - down - bend) / norm,
                side * 2 * (gain - 1 + up * side * cosine) / norm,
                -(up + down - bend) / norm);
    }

    /** The coefficient at a place, 0–4. */
    public double coefficient(int place) {
        return switch (place) {
            case 0 -> a0;
            case 1 -> a1;
            case 2 -> a2;
            case 3 -> b1;
            default -> b2;
        };
    }
}
