package dev.consort.server.secure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.invite.RoomSecret;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private long now;
    private final Doorkeeper keeper = new Doorkeeper(new RoomSecret("89ABCDEF"), () -> now);

    @Test
    void rightSecretOpens() {
        assertThat(keeper.refusal(HERE, "89ABCDEF")).isEmpty();
    }

    @Test
    void wrongAndMissingSecretsWaitAtLeastAQuarterOfASecond() {
        assertThat(keeper.refusal(HERE, "89ABCDEG")).hasValue(Duration.ofMillis(250));
        assertThat(keeper.refusal(HERE, null)).hasValue(Duration.ofMillis(500));
        assertThat(keeper.refusal(HERE, "")).hasValue(Duration.ofMillis(1_000));
    }

    @Test
    void rightSecretIsNotHeardFromWhoeverHasGuessedTooOften() {
        for (int i = 0; i < 5; i++) {
            keeper.refusal(HERE, "wrong");
        }
        assertThat(keeper.refusal(HERE, "89ABCDEF")).isPresent();
        now += Duration.ofSeconds(60).toNanos();
        assertThat(keeper.refusal(HERE, "89ABCDEF")).isEmpty();
    }

    @Test
    void wrongTokensCountAsTries() {
        for (int i = 0; i < 10; i++) {
            keeper.failed(HERE);
        }
        assertThat(keeper.refusal(HERE, "89ABCDEF")).isPresent();
        now += Duration.ofMinutes(10).toNanos();
        assertThat(keeper.refusal(HERE, "89ABCDEF")).isEmpty();
    }

    @Test
    void noneOfManyRandomSecretsOpens() {
        Random random = new Random(4);
        byte[] guess = new byte[RoomSecret.BYTES];
        for (int i = 0; i < 100_000; i++) {
            random.nextBytes(guess);
            now += Duration.ofMinutes(11).toNanos();

            assertThat(keeper.refusal(HERE, RoomSecret.of(guess).text())).isPresent();
        }
    }
}
