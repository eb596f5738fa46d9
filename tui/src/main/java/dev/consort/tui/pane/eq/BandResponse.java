package dev.consort.tui.pane.eq;

import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;

/**
 * What bands do to the spectrum.
 *
 * <p>The analogue prototypes of R. Bristow-Johnson, "Audio EQ Cookbook" (W3C Working Group Note, 2021), with frequency as a
 * multiple of the band's own: the sound engine's bands are made to be as loud as these. With A = 10^(dB/40):
 * peak (s² + s·A/Q + 1) / (s² + s/(A·Q) + 1), low shelf A·(s² + s·√A/Q + A) / (A·s² + s·√A/Q + 1), high shelf the same with s
 * turned round.
 */
final class BandResponse {
    private BandResponse() {}

    /** How much an equaliser lifts a frequency (Hz), in dB; bands that are off do nothing. */
    static double decibels(Eq eq, double hz) {
        double sum = 0;
        for (EqBand band : eq.bands()) {
            sum += band.enabled() ? decibels(band, hz) : 0;
        }
        return sum;
    }

    /** How much a band lifts a frequency (Hz), in dB, on or off. */
    static double decibels(EqBand band, double hz) {
        double root = Math.pow(10, band.gain() / 40);
        double ratio = hz / band.frequency();
        return switch (band.type()) {
            case PEAK -> peak(root, ratio, band.q());
            case LOW_SHELF -> shelf(root, ratio, band.q());
            case HIGH_SHELF -> shelf(root, 1 / ratio, band.q());
        };
    }

    private static double peak(double root, double ratio, double q) {
        double square = ratio * ratio;
        double middle = (1 - square) * (1 - square);
        double above = middle + square * root * root / (q * q);
        double below = middle + square / (root * root * q * q);
        return 10 * Math.log10(above / below);
    }

    private static double shelf(double root, double ratio, double q) {
        double square = ratio * ratio;
        double slope = square * root / (q * q);
        double above = (root - square) * (root - square) + slope;
        double below = (1 - root * square) * (1 - root * square) + slope;
        return 20 * Math.log10(root) + 10 * Math.log10(above / below);
    }
}
