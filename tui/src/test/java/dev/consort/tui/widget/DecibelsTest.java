package dev.consort.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DecibelsTest {
    @Test
    void writesGainsAsDecibels() {
        assertThat(Decibels.text(1)).isEqualTo("0.0");
        assertThat(Decibels.text(0.5)).isEqualTo("-6.0");
        assertThat(Decibels.text(0)).isEqualTo("-inf");
        assertThat(Decibels.text(Double.NaN)).isEqualTo("-inf");
    }

    @Test
    void readsDecibelsAndNothingElse() {
        assertThat(Decibels.typed(" -6 dB").orElseThrow()).isCloseTo(0.501, within(0.001));
        assertThat(Decibels.typed("0,0db").orElseThrow()).isEqualTo(1);
        assertThat(Decibels.typed("0.5")).isEmpty();
        assertThat(Decibels.typed("dB")).isEmpty();
    }
}
