package dev.consort.tui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimesTest {
    private static final long NOON_AT_GREENWICH = 1_792_584_000_000L;

    private final Times berlin = new Times(ZoneId.of("Europe/Berlin"), NOON_AT_GREENWICH - 5000);

    @Test
    void showsMomentsWhereThePersonIs() {
        assertThat(berlin.clock(NOON_AT_GREENWICH)).isEqualTo("14:00:00");
        assertThat(berlin.day(NOON_AT_GREENWICH)).isEqualTo("2026-10-21 14:00");
    }

    @Test
    void knowsWhenTheScreensOwnClockBegan() {
        assertThat(berlin.ofScreen(6000)).isEqualTo("14:00:01");
    }
}
