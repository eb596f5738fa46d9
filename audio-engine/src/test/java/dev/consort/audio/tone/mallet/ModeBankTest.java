package dev.consort.audio.tone.mallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ModeBankTest {
    private final ModeBank bank = new ModeBank(48_000);

    @Test
    void aModeThatIsBentAboveHalfTheSampleRateFallsSilent() {
        bank.strike(1, 1, 1);
        bank.strike(4, 1, 1);
        bank.tune(1000, 1);
        bank.tune(6000, 1);
        assertThat(bank.isSilent()).isFalse();

        bank.tune(30_000, 1);
        assertThat(bank.isSilent()).isTrue();
    }

    @Test
    void everyModeFallsInItsOwnTime() {
        bank.strike(1, 1, 1);
        bank.strike(2, 1, 0.5);
        bank.strike(3, 1, 0.1);
        bank.tune(100, 2);
        double[] sum = new double[48_000];
        bank.addTo(sum, 0, 48_000);

        // After a second: half of the time, all of it, five times it.
        assertThat(20 * Math.log10(strength(sum, 100))).isCloseTo(-30, within(0.5));
        assertThat(20 * Math.log10(strength(sum, 200))).isCloseTo(-60, within(1.0));
        assertThat(strength(sum, 300)).isLessThan(1e-4);
    }

    /** Of the last hundredth of a second, the common period of all. */
    private static double strength(double[] sum, double hz) {
        double real = 0;
        double imaginary = 0;
        for (int i = 47_520; i < 48_000; i++) {
            real += sum[i] * Math.cos(2 * Math.PI * hz * i / 48_000) / 240;
            imaginary += sum[i] * Math.sin(2 * Math.PI * hz * i / 48_000) / 240;
        }
        return Math.hypot(real, imaginary);
    }

    @Test
    void takesNoMoreThanFit() {
        for (int i = 0; i < 40; i++) {
            bank.strike(1 + i, 1, 1);
        }
        bank.tune(100, 1);
        double[] sum = new double[64];
        bank.addTo(sum, 0, 64);

        assertThat(sum[10]).isFinite();
    }
}
