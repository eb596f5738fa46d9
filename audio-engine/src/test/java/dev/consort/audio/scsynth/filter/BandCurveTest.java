package dev.consort.audio.scsynth.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import org.junit.jupiter.api.Test;

class BandCurveTest {
    private static final double RATE = 48_000;

    @Test
    void aPeakLiftsItsFrequencyByItsGainAndNothingFarAway() {
        BandCurve curve = BandCurve.of(new EqBand(EqBandType.PEAK, 1000, 9, 2, true), RATE);

        assertThat(decibels(curve, 1000)).isCloseTo(9, within(0.01));
        assertThat(decibels(curve, 20)).isCloseTo(0, within(0.1));
        assertThat(decibels(curve, 20_000)).isCloseTo(0, within(0.1));
    }

    @Test
    void shelvesLiftTheirSideByTheirGainAndTheirCornerByHalf() {
        BandCurve low = BandCurve.of(new EqBand(EqBandType.LOW_SHELF, 400, -12, 0.7, true), RATE);
        BandCurve high = BandCurve.of(new EqBand(EqBandType.HIGH_SHELF, 4000, 12, 0.7, true), RATE);

        assertThat(decibels(low, 20)).isCloseTo(-12, within(0.1));
        assertThat(decibels(low, 400)).isCloseTo(-6, within(0.1));
        assertThat(decibels(low, 10_000)).isCloseTo(0, within(0.1));
        assertThat(decibels(high, 20)).isCloseTo(0, within(0.1));
        assertThat(decibels(high, 4000)).isCloseTo(6, within(0.1));
        assertThat(decibels(high, 22_000)).isCloseTo(12, within(0.1));
    }

    @Test
    void aBandThatIsOffChangesNothing() {
        BandCurve curve = BandCurve.of(new EqBand(EqBandType.PEAK, 1000, 9, 2, false), RATE);

        assertThat(curve).isEqualTo(new BandCurve(1, 0, 0, 0, 0));
    }

    @Test
    void frequenciesAboveHalfTheRateStayStable() {
        BandCurve curve = BandCurve.of(new EqBand(EqBandType.HIGH_SHELF, 20_000, 24, 10, true), 8000);

        // The poles are within the circle when the coefficients are within the triangle.
        assertThat(Math.abs(curve.b2())).isLessThan(1);
        assertThat(Math.abs(curve.b1())).isLessThan(1 - curve.b2());
    }

    private static double decibels(BandCurve curve, double hz) {
        double angle = 2 * Math.PI * hz / RATE;
        double up = power(curve.a0(), curve.a1(), curve.a2(), angle);
        double down = power(1, -curve.b1(), -curve.b2(), angle);
        return 10 * Math.log10(up / down);
    }

    private static double power(double first, double second, double third, double angle) {
        double real = first + second * Math.cos(angle) + third * Math.cos(2 * angle);
        double imaginary = second * Math.sin(angle) + third * Math.sin(2 * angle);
        return real * real + imaginary * imaginary;
    }
}
