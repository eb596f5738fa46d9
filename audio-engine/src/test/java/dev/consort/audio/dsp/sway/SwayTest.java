package dev.consort.audio.dsp.sway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SwayTest {
    private static final int RATE = 1000;

    @Test
    void theTableIsASineToAMillionth() {
        for (double turns = 0; turns < 2; turns += 0.000_37) {
            assertThat((double) Sine.of(turns)).isCloseTo(Math.sin(2 * Math.PI * turns), within(1e-6));
        }
    }

    @Test
    void aSwayGoesThroughItsPeriodAtItsRate() {
        Sway sway = new Sway(0.25, RATE);

        assertThat(sway.next(10)).isEqualTo(0.25);
        for (int i = 1; i < 100; i++) {
            sway.next(10);
        }
        assertThat(sway.next(10)).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void shapesAreWhatTheyAreCalled() {
        double[] sine = wave(0);
        double[] square = wave(1);
        double[] triangle = wave(2);

        for (int i = 0; i < 100; i++) {
            assertThat(sine[i]).isCloseTo(Math.sin(2 * Math.PI * i / 100), within(1e-6));
            assertThat(triangle[i]).isCloseTo(Math.asin(Math.sin(2 * Math.PI * i / 100)) * 2 / Math.PI, within(1e-6));
            if (i % 50 >= 4) {
                assertThat(square[i]).isEqualTo(i < 50 ? 1 : -1);
            }
        }
        assertThat(square[1]).as("an edge takes 3 ms").isBetween(-0.6, 0.0);
    }

    private static double[] wave(int shape) {
        ShapedSway sway = new ShapedSway(RATE);
        double[] wave = new double[100];
        for (int i = 0; i < wave.length; i++) {
            sway.ramp(shape, 1);
            wave[i] = sway.at(0, 10);
        }
        return wave;
    }
}
