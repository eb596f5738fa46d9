package dev.consort.client.connection;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.channel.Channel;

/** A connection over a socket. */
record SocketLink(Channel channel) implements ServerLink {
    @Override
    public void send(ClientMessage message) {
        channel.writeAndFlush(MessageCodec.frame(message, channel.alloc()));
    }

    @Override
    public boolean isWritable() {
        return channel.isWritable();
    }

    @Override
    public void close() {
        channel.close();
    }
}
