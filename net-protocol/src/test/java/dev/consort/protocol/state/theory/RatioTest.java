package dev.consort.protocol.state.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "2/1, 1200",
        "3/2, 701.955",
        "5/4, 386.314",
        "6/5, 315.641",
        "7/4, 968.826",
        "81/64, 407.820",
        "81/80, 21.506"
    })
    void knownIntervalsHaveTheirKnownSizes(String ratio, double cents) {
        assertThat(Ratio.of(ratio).cents()).isCloseTo(cents, within(0.0005));
    }

    @Test
    void pureMajorThirdIsNarrowerThanTheTemperedOne() {
        assertThat(Ratio.of("5/4").deviation(4)).isCloseTo(-13.686, within(0.0005));
    }

    @Test
    void equalRatiosAreEqualHoweverTheyAreWritten() {
        assertThat(Ratio.of("36/30")).isEqualTo(new Ratio(6, 5)).hasToString("6/5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0/1", "1/0", "-3/2", "3", "", "3/x"})
    void whatIsNoRatioIsRejected(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Ratio.of(text));
    }
}
