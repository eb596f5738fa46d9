package dev.consort.client.connection;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.channel.Channel;
import io.netty.channel.socket.SocketChannel;

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

    /**
     * Sends a last message and says that nothing follows; the connection ends when the server ends it. Closing at once, with
     * meters still unread, would reset the connection, and the last message would be lost with it.
     */
    public void close(ClientMessage last) {
        channel.writeAndFlush(MessageCodec.frame(last, channel.alloc()))
                .addListener(done -> ((SocketChannel) channel).shutdownOutput());
    }

    public void close() {
        channel.close();
    }
}
