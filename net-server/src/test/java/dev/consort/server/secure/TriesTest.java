package dev.consort.server.secure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriesTest {
    private final Tries tries = new Tries();
    private final InetAddress guesser = address(1);
    private long now = -1_000_000_000_000L;

    private static InetAddress address(int last) {
        try {
            return InetAddress.getByAddress(new byte[] {10, 0, (byte) (last >> 8), (byte) last});
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            tries.failed(guesser, now);
        }
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private boolean isHeard() {
        return tries.areHeard(guesser, now);
    }

    @Test
    void fiveAreHeardInAMinute() {
        fail(4);
        assertThat(isHeard()).isTrue();
        fail(1);
        assertThat(isHeard()).isFalse();
        pass(Duration.ofMillis(59_999));
        assertThat(isHeard()).isFalse();
        pass(Duration.ofMillis(1));
        assertThat(isHeard()).isTrue();
    }

    @Test
    void tenLockTheAddressForTenMinutes() {
        fail(5);
        pass(Duration.ofMinutes(2));
        fail(4);
        assertThat(tries.failed(guesser, now)).isTrue();
        pass(Duration.ofMinutes(10).minusNanos(1));
        assertThat(isHeard()).isFalse();
        pass(Duration.ofNanos(1));
        assertThat(isHeard()).isTrue();
    }

    @Test
    void triesAtALockedAddressDoNotLengthenTheLock() {
        fail(10);
        pass(Duration.ofMinutes(9));
        fail(50);
        pass(Duration.ofMinutes(1));

        assertThat(isHeard()).isTrue();
        fail(4);
        assertThat(isHeard()).isTrue();
    }

    @Test
    void triesOfTenMinutesAgoAreForgotten() {
        for (int i = 0; i < 40; i++) {
            fail(1);
            assertThat(isHeard()).isTrue();
            pass(Duration.ofSeconds(90));
        }
    }

    @Test
    void otherAddressesAreNotAffected() {
        fail(10);

        assertThat(tries.areHeard(address(2), now)).isTrue();
    }

    @Test
    void answersWaitLongerEachTimeWithinBounds() {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            fail(1);
            waits.add(tries.delay(guesser).toMillis());
        }
        assertThat(waits).containsExactly(250L, 500L, 1_000L, 2_000L, 2_000L, 2_000L);
    }

    @Test
    void manyAddressesAreForgottenOldestFirst() {
        fail(10);
        for (int i = 2; i < 4_098; i++) {
            tries.failed(address(i), now);
        }
        assertThat(isHeard()).isTrue();
    }
}
