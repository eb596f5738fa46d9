package dev.consort.server.connection;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;

/**
 * Stands at the listening socket and turns away whoever comes too often from one address: without a word, and before the
 * connection has a pipeline, a deadline or a place among those that knock. On the thread that accepts.
 */
final class Doorman extends ChannelInboundHandlerAdapter {
    private final AddressBuckets newcomers;

    Doorman(AddressBuckets newcomers) {
        this.newcomers = newcomers;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object accepted) {
        Channel connection = (Channel) accepted;
        if (connection.remoteAddress() instanceof InetSocketAddress from && !newcomers.take(from.getAddress())) {
            connection.unsafe().closeForcibly();
        } else {
            context.fireChannelRead(accepted);
        }
    }
}
