package dev.consort.server.secure;

import dev.consort.protocol.invite.RoomSecret;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks everybody who comes into a secure room for the room's secret. Any thread; never blocks. */
public final class Doorkeeper {
    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

    private final Tries tries = new Tries();
    private final RoomSecret secret;
    private final LongSupplier clock;

    /** @param clock nanoseconds that only rise */
    public Doorkeeper(RoomSecret secret, LongSupplier clock) {
        this.secret = secret;
        this.clock = clock;
    }

    /**
     * Hears what somebody says at the door.
     *
     * @param said null if nothing
     * @return nothing for those who may come in; for the others how long their answer has to wait
     */
    public Optional<Duration> refusal(InetAddress address, String said) {
        // Compared in any case: an answer that comes sooner would tell that nobody listened.
        boolean isRight = secret.matches(said);
        if (isRight && tries.areHeard(address, clock.getAsLong())) {
            return Optional.empty();
        }
        failed(address);
        return Optional.of(tries.delay(address));
    }

    /** Something else than the secret was tried there and was wrong, such as a token. */
    public void failed(InetAddress address) {
        if (tries.failed(address, clock.getAsLong())) {
            LOG.warn(
                    "too many wrong tries from {}; nobody is let in from there for ten minutes",
                    address.getHostAddress());
        }
    }
}
