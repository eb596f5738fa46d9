package dev.consort.server.connection;

import dev.consort.server.members.Paces.Pace;
import dev.consort.server.session.TokenBucket;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** A measure for each address, in bounded memory. Not thread-safe. */
final class AddressBuckets {
    /** So many addresses are remembered; of more, those that came longest ago are forgotten. */
    private static final int MOST_ADDRESSES = 4_096;

    private final Map<InetAddress, TokenBucket> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<InetAddress, TokenBucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };
    private final Pace pace;
    private final LongSupplier clock;

    /** @param clock nanoseconds that only ever rise */
    AddressBuckets(Pace pace, LongSupplier clock) {
        this.pace = pace;
        this.clock = clock;
    }

    /** Whether one more from there is not too much. */
    boolean take(InetAddress address) {
        long now = clock.getAsLong();
        return known.computeIfAbsent(address, first -> TokenBucket.of(pace, now))
                .take(now);
    }

    int remembered() {
        return known.size();
    }
}
