package dev.consort.tui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.theory.TimeSignature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BarsTest {
    private static final TimeSignature FOUR = new TimeSignature(4, 4);
    private static final TimeSignature SEVEN = new TimeSignature(7, 8);

    @Test
    void readsBarsAsPeopleSayThem() {
        assertThat(Bars.parse("1-4", FOUR)).isEqualTo(new Bars(0, 7680));
        assertThat(Bars.parse(" 3 ", FOUR)).isEqualTo(new Bars(3840, 5760));
        assertThat(Bars.parse("2 - 3", SEVEN)).isEqualTo(new Bars(1680, 5040));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0-2", "4-2", "a", "1-", "-3", "1.5", "100000", "999999-999999", "1-2-3"})
    void readsNothingElse(String text) {
        assertThat(Bars.parse(text, FOUR)).isNull();
    }

    @Test
    void saysBarsAsTheyAreRead() {
        assertThat(new Bars(0, 7680).text(FOUR)).isEqualTo("1-4");
        assertThat(new Bars(1920, 3840).text(FOUR)).isEqualTo("2");
        assertThat(new Bars(100, 2000).text(FOUR)).isEqualTo("1-2");
    }

    @ParameterizedTest
    @CsvSource({"7680, 4 bars", "1920, 1 bar", "960, 0.5 bars", "2880, 1.5 bars", "2040, 1.06 bars"})
    void saysHowLongSomethingIs(int ticks, String text) {
        assertThat(Bars.length(ticks, FOUR)).isEqualTo(text);
    }
}
