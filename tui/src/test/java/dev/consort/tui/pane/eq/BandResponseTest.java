package dev.consort.tui.pane.eq;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.effect.EqBandType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandResponseTest {
    private static EqBand band(EqBandType type, double gain, double q) {
        return new EqBand(type, 1000, gain, q, true);
    }

    @ParameterizedTest
    @CsvSource({"12, 0.5", "-12, 1", "24, 4", "-3, 0.1"})
    void aPeakIsAsHighAsItsGainAndHalfAsHighAtTheEdgesOfItsBandwidth(double gain, double q) {
        EqBand peak = band(EqBandType.PEAK, gain, q);
        assertThat(BandResponse.decibels(peak, 1000)).isCloseTo(gain, within(1e-9));
        double x = 1 / (2 * q);
        double octaves = 2 / Math.log(2) * Math.log(x + Math.sqrt(x * x + 1));
        double edge = 1000 * Math.pow(2, octaves / 2);
        assertThat(BandResponse.decibels(peak, edge)).isCloseTo(gain / 2, within(1e-9));
        assertThat(BandResponse.decibels(peak, 1e6 / edge)).isCloseTo(gain / 2, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"LOW_SHELF, 9, 10, 10000000", "HIGH_SHELF, -9, 10000000, 0.1"})
    void aShelfLiftsOneSideByItsGainAndIsHalfwayAtItsFrequency(EqBandType type, double gain, double on, double off) {
        EqBand shelf = band(type, gain, 0.7);
        assertThat(BandResponse.decibels(shelf, on)).isCloseTo(gain, within(0.01));
        assertThat(BandResponse.decibels(shelf, off)).isCloseTo(0, within(0.01));
        assertThat(BandResponse.decibels(shelf, 1000)).isCloseTo(gain / 2, within(1e-9));
    }

    @Test
    void aCutUndoesABoost() {
        for (EqBandType type : EqBandType.values()) {
            for (double hz : new double[] {20, 300, 999, 4000, 20_000}) {
                double both =
                        BandResponse.decibels(band(type, 8, 2), hz) + BandResponse.decibels(band(type, -8, 2), hz);
                assertThat(both).isCloseTo(0, within(1e-9));
            }
        }
    }

    @Test
    void bandsThatAreOffDoNothing() {
        EqBand loud = band(EqBandType.PEAK, 12, 1);
        EqBand off = new EqBand(EqBandType.PEAK, 1000, 12, 1, false);
        assertThat(BandResponse.decibels(Eq.FLAT, 1000)).isZero();
        assertThat(BandResponse.decibels(Eq.FLAT.withBand(5, loud), 1000)).isCloseTo(12, within(1e-9));
        assertThat(BandResponse.decibels(Eq.FLAT.withBand(5, off), 1000)).isZero();
    }
}
