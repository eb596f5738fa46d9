package dev.consort.client.connection;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.channel.Channel;

/** One connection to a server. On the client's thread. */
public final class ServerLink {
    private final Channel channel;

    ServerLink(Channel channel) {
        this.channel = channel;
    }

    /** Sends a message; what is sent on a broken connection is lost, and the end of the connection says so. */
    public void send(ClientMessage message) {
        channel.writeAndFlush(MessageCodec.frame(message, channel.alloc()));
    }

    /** Whether the server takes what it is sent; if not, messages pile up here. */
    public boolean isWritable() {
        return channel.isWritable();
    }

    /** Ends the connection as a bad network would; the peer is told. */
    public void close() {
        channel.close();
    }
}
