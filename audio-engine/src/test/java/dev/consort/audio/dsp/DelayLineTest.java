package dev.consort.audio.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelayLineTest {
    private static final int RATE = 48_000;

    @ParameterizedTest
    @ValueSource(doubles = {3, 3.25, 3.5, 17.9, 250.37})
    void delaysBetweenFrames(double frames) {
        DelayLine line = new DelayLine(RATE, 0.01);
        line.tune(frames);

        for (int i = 0; i < 1000; i++) {
            double heard = line.read();
            line.write(wave(i));
            if (i > 300) {
                assertThat(heard).isCloseTo(wave(i - frames), within(2e-5));
            }
        }
    }

    private static double wave(double frame) {
        return Math.sin(2 * Math.PI * 1500 * frame / RATE);
    }

    @Test
    void keepsToWhatItHasRoomFor() {
        DelayLine line = new DelayLine(RATE, 0.001);

        for (double frames : new double[] {-1, 0, 1e9, Double.NaN, Double.POSITIVE_INFINITY}) {
            line.tune(frames);
            line.write(1);
            assertThat(line.read()).isBetween(-1.0, 1.0);
        }
    }

    @Test
    void glidesWithoutAJump() {
        DelayLine line = new DelayLine(RATE, 0.01);
        line.tune(100);
        double last = 0;
        for (int i = 0; i < 4000; i++) {
            double heard = line.read();
            line.write(wave(i) * Math.min(1, i / 200.0));
            if (i == 1000) {
                line.glide(150);
            }
            assertThat(Math.abs(heard - last)).as("frame %d", i).isLessThan(0.4);
            last = heard;
        }
        assertThat(last).isCloseTo(wave(3999 - 150), within(1e-4));
    }

    @Test
    void whatIsNoNumberOrNextToNothingGoesInAsSilence() {
        DelayLine line = new DelayLine(RATE, 0.01);
        line.write(Double.NaN);
        line.write(1e-30);

        for (int i = 0; i < 10; i++) {
            assertThat(line.read()).isZero();
            line.write(0);
        }
    }

    @Test
    void aPitchThatDoesNotFitComesInByOctaves() {
        PitchRange range = new PitchRange(20, 8000);

        assertThat(range.within(440)).isEqualTo(440);
        assertThat(range.within(12_000)).isEqualTo(6000);
        assertThat(range.within(8)).isEqualTo(32);
        assertThat(range.within(Double.NaN)).isEqualTo(20);
        assertThat(range.within(Double.POSITIVE_INFINITY)).isEqualTo(20);
        assertThat(range.within(-1)).isEqualTo(20);
    }
}
