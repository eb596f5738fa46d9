package dev.consort.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FftTest {
    @Test
    void aWaveThatFitsIsOneBinAndItsMirrorImage() {
        double[] real = new double[64];
        double[] imaginary = new double[64];
        for (int i = 0; i < 64; i++) {
            real[i] = Math.sin(2 * Math.PI * 5 * i / 64);
        }

        new Fft(64).forward(real, imaginary);

        for (int bin = 0; bin < 64; bin++) {
            double expected = bin == 5 || bin == 59 ? 32 : 0;
            assertThat(Math.hypot(real[bin], imaginary[bin])).as("bin %d", bin).isCloseTo(expected, within(1e-9));
        }
        assertThat(imaginary[5]).as("a sine starts a quarter late").isNegative();
    }

    @Test
    void whatIsTransformedThereAndBackIsWhatItWas() {
        Dice dice = new Dice(3);
        double[] real = new double[1024];
        double[] imaginary = new double[1024];
        for (int i = 0; i < 1024; i++) {
            real[i] = dice.bipolar();
        }
        double[] before = real.clone();
        Fft fft = new Fft(1024);

        fft.forward(real, imaginary);
        fft.inverse(real, imaginary);

        assertThat(real).containsExactly(before, within(1e-12));
        assertThat(imaginary).containsExactly(new double[1024], within(1e-12));
    }

    @Test
    void onlyPowersOfTwoAreTaken() {
        assertThatThrownBy(() -> new Fft(48)).hasMessageContaining("power of two");
    }
}
