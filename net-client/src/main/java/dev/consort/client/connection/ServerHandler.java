package dev.consort.client.connection;

import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.wire.BadJson;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;

/** Turns frames into messages. What is no message of this version is passed over; a broken frame ends it all. */
class ServerHandler extends SimpleChannelInboundHandler<ByteBuf> {
    private final Peer peer;
    private String reason;

    ServerHandler(Peer peer) {
        this.peer = peer;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        begin(context);
    }

    /** Now messages may be said. */
    final void begin(ChannelHandlerContext context) {
        peer.onConnected(new SocketLink(context.channel()));
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf frame) {
        try {
            peer.onMessage(MessageCodec.readServerMessage(frame));
        } catch (Malformed e) {
            if (!e.isUnknownType()) {
                end(context, "the server sent something that cannot be read: " + e.getMessage());
            }
        } catch (BadJson e) {
            end(context, "the server sent something that cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        end(context, "the connection broke: " + cause.getMessage());
    }

    /** Ends the connection; the first reason is the one that counts. */
    final void end(ChannelHandlerContext context, String sentence) {
        reason = reason == null ? sentence : reason;
        context.close();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        peer.onEnded(reason == null ? "the connection was lost" : reason);
    }
}
