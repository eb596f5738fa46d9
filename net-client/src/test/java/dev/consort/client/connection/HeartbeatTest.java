package dev.consort.client.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeartbeatTest {
    /** Close to where the monotonic clock turns over, as it may. */
    private static final long START = Long.MAX_VALUE - 3;

    private final Heartbeat heartbeat = new Heartbeat(LinkTiming.USUAL);

    @BeforeEach
    void connect() {
        heartbeat.begin(START);
    }

    private static long after(long millis) {
        return START + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void fifteenSecondsOfSilenceAreALoss() {
        assertThat(heartbeat.isLost(after(14_999))).isFalse();
        assertThat(heartbeat.isLost(after(15_000))).isTrue();
    }

    @Test
    void anythingHeardBeginsTheWaitAnew() {
        heartbeat.heard(after(10_000));

        assertThat(heartbeat.isLost(after(24_999))).isFalse();
        assertThat(heartbeat.isLost(after(25_000))).isTrue();
    }

    @Test
    void pingIsDueAtOnceAndThenEveryFiveSeconds() {
        assertThat(heartbeat.takePingDue(after(0))).isTrue();
        assertThat(heartbeat.takePingDue(after(4_999))).isFalse();
        assertThat(heartbeat.takePingDue(after(5_000))).isTrue();
        assertThat(heartbeat.takePingDue(after(5_001))).isFalse();
    }
}
