package dev.consort.tui.pane.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TapTempoTest {
    private final TapTempo taps = new TapTempo();

    @Test
    void hearsATempoFromTheSecondTapOn() {
        assertThat(taps.tap(0)).isEmpty();
        assertThat(taps.tap(500)).hasValue(120);
        assertThat(taps.tap(1000)).hasValue(120);
    }

    @Test
    void takesTheMeanOfUnevenTaps() {
        taps.tap(0);
        taps.tap(480);
        assertThat(taps.tap(1000)).hasValue(120);
    }

    @Test
    void followsWhoeverGetsFaster() {
        for (int i = 0; i <= 8; i++) {
            taps.tap(i * 600L);
        }
        double last = 0;
        for (int i = 1; i <= 8; i++) {
            last = taps.tap(4800 + i * 300L).orElseThrow();
        }
        assertThat(last).isEqualTo(200);
    }

    @Test
    void beginsAnewAfterAPause() {
        taps.tap(0);
        taps.tap(500);
        assertThat(taps.tap(3501)).isEmpty();
        assertThat(taps.tap(4501)).hasValue(60);
    }

    @Test
    void staysWithinWhatASessionTakes() {
        taps.tap(0);
        assertThat(taps.tap(1)).hasValue(400);
        assertThat(new TapTempo().tap(0)).isEmpty();
        TapTempo slow = new TapTempo();
        slow.tap(0);
        assertThat(slow.tap(3000)).hasValue(20);
    }

    @Test
    void twoTapsAtOnceAreNoTempo() {
        taps.tap(7);
        assertThat(taps.tap(7)).isEmpty();
    }
}
