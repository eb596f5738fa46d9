package dev.consort.server.connection;

import dev.consort.server.members.Paces.Pace;
import dev.consort.server.session.TokenBucket;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Stands at the listening socket and turns away whoever comes too often from one address: without a word, and before the
 * connection has a pipeline, a deadline or a place among those that knock. On the thread that accepts.
 */
final class Doorman extends ChannelInboundHandlerAdapter {
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
    Doorman(Pace pace, LongSupplier clock) {
        this.pace = pace;
        this.clock = clock;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
        Channel connection = (Channel) accepted;
        if (connection.remoteAddress() instanceof InetSocketAddress from && !admits(from.getAddress())) {
            connection.unsafe().closeForcibly();
        } else {
            context.fireChannelRead(accepted);
        }
    }

    /** Whether one more connection from there is not too much. */
    boolean admits(InetAddress address) {
        long now = clock.getAsLong();
        return known.computeIfAbsent(address, first -> TokenBucket.of(pace, now))
                .take(now);
    }

    int remembered() {
        return known.size();
    }
}
