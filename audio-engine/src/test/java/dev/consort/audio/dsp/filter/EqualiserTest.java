package dev.consort.audio.dsp.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Probe;
import dev.consort.protocol.state.effect.EqBandType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EqualiserTest {
    private static final int RATE = 48_000;

    @ParameterizedTest
    @CsvSource({
        "PEAK,1000,12,1",
        "PEAK,1000,-12,1",
        "PEAK,12000,12,1",
        "PEAK,12000,-24,0.5",
        "PEAK,16000,12,2",
        "PEAK,80,24,10",
        "LOW_SHELF,100,12,0.7",
        "LOW_SHELF,100,-12,0.7",
        "LOW_SHELF,3000,12,0.7",
        "HIGH_SHELF,5000,12,0.7",
        "HIGH_SHELF,5000,-12,0.7",
        "HIGH_SHELF,12000,6,0.7",
        "HIGH_SHELF,18000,-12,0.7"
    })
    void bandsAnswerAsTheirAnalogueModels(EqBandType type, double frequency, double decibels, double q) {
        for (double hz : new double[] {50, 100, 400, 1000, 2500, 5000, 9000, 12_000, 16_000, 20_000}) {
            assertThat(Probe.gain(equaliser(RATE, type, frequency, decibels, q)::process, hz, RATE))
                    .as("at %s Hz", hz)
                    .isCloseTo(analogue(type, hz / frequency, decibels, q), within(1.0));
        }
    }

    /** Bristow-Johnson's prototypes. */
    private static double analogue(EqBandType type, double ratio, double decibels, double q) {
        double root = Math.pow(10, decibels / 40);
        double square = ratio * ratio;
        double slope = Math.sqrt(root) / q * ratio;
        double high = Math.hypot(1 - root * square, slope);
        double low = Math.hypot(root - square, slope);
        return Probe.decibels(
                switch (type) {
                    case PEAK -> Math.hypot(1 - square, root / q * ratio) / Math.hypot(1 - square, ratio / (root * q));
                    case LOW_SHELF -> root * low / high;
                    case HIGH_SHELF -> root * high / low;
                });
    }

    @Test
    void everySettingIsStable() {
        MatchedBand band = new MatchedBand();
        for (EqBandType type : EqBandType.values()) {
            for (double angle = 0.0003; angle < 0.96 * Math.PI; angle *= 1.3) {
                for (double decibels = -24; decibels <= 24; decibels += 1.5) {
                    for (double q = 0.1; q < 10.1; q *= 1.5) {
                        band.design(type, angle, decibels, q);
                        assertThat(Math.abs(band.a2))
                                .as("%s %s %s %s", type, angle, decibels, q)
                                .isLessThan(1);
                        assertThat(Math.abs(band.a1)).isLessThan(1 + band.a2);
                        assertThat(band.b0 + band.b1 + band.b2).isPositive();
                    }
                }
            }
        }
    }

    @Test
    void bandsThatChangeNothingLetTheSoundThroughToTheBit() {
        Equaliser equaliser = new Equaliser(RATE);
        for (int band = 1; band <= 12; band++) {
            equaliser.tune(band, EqBandType.PEAK, 100 * band, band % 2 == 0 ? 0 : 12, 1, band % 2 == 0);
        }
        float[] in = Probe.noise(0.5, 5000, 2);

        assertThat(Probe.through(equaliser::process, in)).isEqualTo(in);
    }

    @Test
    void cutsUndoBoosts() {
        Equaliser equaliser = new Equaliser(RATE);
        for (int pair = 0; pair < 6; pair++) {
            EqBandType type = EqBandType.values()[pair % 3];
            equaliser.tune(2 * pair + 1, type, 100 << pair, 15, 2, true);
            equaliser.tune(2 * pair + 2, type, 100 << pair, -15, 2, true);
        }
        float[] in = Probe.noise(0.5, 5000, 2);

        assertThat(Probe.distance(Probe.through(equaliser::process, in), in)).isLessThan(1e-4);
    }

    @ParameterizedTest
    @EnumSource(EqBandType.class)
    void changesGlide(EqBandType type) {
        Equaliser equaliser = new Equaliser(RATE);
        int[] chunk = {0};
        float[] out = Probe.through(
                (signal, frames) -> {
                    boolean odd = chunk[0]++ / 50 % 2 == 0;
                    equaliser.tune(1, odd ? type : EqBandType.PEAK, odd ? 100 : 8000, odd ? 12 : -12, 1, odd);
                    equaliser.process(signal, frames);
                },
                Probe.sine(110, 0.2, RATE, RATE));

        assertThat(Probe.peak(out)).isLessThan(1);
        assertThat(Probe.peak(Probe.of(out.length - 1, i -> out[i + 1] - out[i])))
                .isLessThan(0.03);
    }

    @Test
    void whateverComesItFallsSilent() {
        for (int rate : new int[] {8000, 44_100, 192_000}) {
            Equaliser equaliser = new Equaliser(rate);
            for (int band = 1; band <= 12; band++) {
                equaliser.tune(band, EqBandType.values()[band % 3], 20 * Math.pow(2, 0.8 * band), 24, 10, true);
            }
            float[] odd = Probe.noise(1, rate, 5);
            odd[rate / 3] = Float.NaN;
            odd[rate / 2] = 1e9f;
            odd[rate / 2 + 1] = Float.NEGATIVE_INFINITY;

            assertThat(Probe.peak(Probe.through(equaliser::process, odd))).isLessThan(1e9);
            Probe.through(equaliser::process, new float[20 * rate]);
            assertThat(equaliser.isQuiet()).isTrue();
        }
    }

    @Test
    void chunksDoNotMatterAndResetForgets() {
        float[] in = Probe.noise(0.5, 10_000, 3);
        Equaliser equaliser = equaliser(RATE, EqBandType.LOW_SHELF, 200, 10, 1);
        float[] even = Probe.through(equaliser::process, in);
        equaliser.reset();
        float[] uneven = Probe.through(equaliser::process, in, in, true)[0];

        assertThat(Probe.distance(even, uneven)).isLessThan(1e-6);
    }

    @Test
    void itAllocatesNothing() {
        Equaliser equaliser = new Equaliser(RATE);
        int[] chunk = {0};
        assertThat(Probe.allocated((signal, frames) -> {
                    equaliser.tune(1 + chunk[0] % 12, EqBandType.PEAK, 100 + chunk[0]++ % 5000, 6, 1, true);
                    equaliser.process(signal, frames);
                }))
                .isZero();
    }

    private static Equaliser equaliser(int rate, EqBandType type, double frequency, double decibels, double q) {
        Equaliser equaliser = new Equaliser(rate);
        equaliser.tune(7, type, frequency, decibels, q, true);
        return equaliser;
    }
}
