package dev.consort.audio.scsynth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {
    private static final long MILLI = 1_000_000;

    private final Pace pace = new Pace(48_000);

    @Test
    void framesBecomeDueAsTimeGoesBy() {
        assertThat(pace.due(-5 * MILLI)).isZero();
        assertThat(pace.due(5 * MILLI)).isEqualTo(480);
        pace.advance(480);
        assertThat(pace.due(5 * MILLI)).isZero();
        assertThat(pace.due(6 * MILLI)).isEqualTo(48);
        assertThat(pace.nanos(480)).isEqualTo(5 * MILLI);
    }

    @Test
    void whatWasPlayedAheadIsNotDueAgain() {
        pace.due(0);
        pace.advance(96);

        assertThat(pace.due(MILLI)).isZero();
        assertThat(pace.due(3 * MILLI)).isEqualTo(48);
    }

    @Test
    void afterAStallItGoesOnFromNow() {
        pace.due(0);
        pace.advance(480);

        assertThat(pace.due(5_000 * MILLI)).isZero();
        assertThat(pace.nanos(480)).isEqualTo(5_000 * MILLI);
    }
}
