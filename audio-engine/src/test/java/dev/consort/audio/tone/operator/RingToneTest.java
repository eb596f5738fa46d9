package dev.consort.audio.tone.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.audio.Spectrum;
import dev.consort.audio.tone.Played;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingToneTest {
    private static Played ring(double ratio, double depth) {
        return new Played(new RingTone(Played.RATE), SourceType.RING).with(Map.of("ratio", ratio, "depth", depth));
    }

    @Test
    void allTheWayDownOnlySumAndDifferenceAreLeft() {
        Spectrum spectrum = Spectrum.of(ring(2.7, 1).note(1000, 48_000), 9600, 16_384, Played.RATE);

        assertThat(spectrum.decibels(hz -> Math.abs(hz - 1700) < 20)).isCloseTo(-3, within(0.1));
        assertThat(spectrum.decibels(hz -> Math.abs(hz - 3700) < 20)).isCloseTo(-3, within(0.1));
        assertThat(spectrum.decibels(hz -> Math.abs(hz - 1000) < 20)).isLessThan(-80);
    }

    @Test
    void halfWayTheNoteIsStillThere() {
        Spectrum spectrum = Spectrum.of(ring(2.7, 0.5).note(1000, 48_000), 9600, 16_384, Played.RATE);

        // Half of the amplitude against a quarter.
        assertThat(spectrum.decibels(hz -> Math.abs(hz - 1000) < 20)
                        - spectrum.decibels(hz -> Math.abs(hz - 1700) < 20))
                .isCloseTo(6.02, within(0.1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1003.3, 3011.7, 5009.9, 8023.1})
    void aSumThatWouldFoldBackIsLeftOut(double hz) {
        for (double ratio : new double[] {1, 2, 3, 7, 16}) {
            assertThat(Played.aliases(ring(ratio, 1).note(hz, 48_000), hz))
                    .as("ratio %s", ratio)
                    .isLessThan(-80);
        }
    }
}
