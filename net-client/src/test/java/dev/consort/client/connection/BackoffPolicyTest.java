package dev.consort.client.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffPolicyTest {
    @Test
    void waitsDoubleFromAQuarterOfASecondToFiveSeconds() {
        BackoffPolicy longest = new BackoffPolicy(() -> 1);

        assertThat(IntStream.range(0, 8).mapToLong(longest::millis))
                .containsExactly(250L, 500L, 1_000L, 2_000L, 4_000L, 5_000L, 5_000L, 5_000L);
    }

    @Test
    void chanceTakesAwayUpToAQuarter() {
        assertThat(new BackoffPolicy(() -> 0).millis(2)).isEqualTo(750);
        assertThat(new BackoffPolicy(() -> 0.5).millis(2)).isEqualTo(875);
    }

    @Test
    void endlessAttemptsStayAtFiveSeconds() {
        assertThat(new BackoffPolicy(() -> 1).millis(Integer.MAX_VALUE)).isEqualTo(5_000);
    }
}
