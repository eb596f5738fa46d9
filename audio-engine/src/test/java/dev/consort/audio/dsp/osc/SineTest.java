package dev.consort.audio.dsp.osc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SineTest {
    @Test
    void itIsTheSineOfTheLibraryAtAnyAngle() {
        for (double turns = -20; turns < 20; turns += 0.00137) {
            assertThat(Sine.of(turns)).isCloseTo(Math.sin(2 * Math.PI * turns), within(2e-9));
        }
    }
}
