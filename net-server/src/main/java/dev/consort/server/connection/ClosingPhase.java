package dev.consort.server.connection;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/**
 * The last phase: says a last thing, hears nothing more, and closes when the peer does or after a second.
 *
 * <p>Closing at once would reset the connection while the peer still sends, and the last thing would never be read.
 */
final class ClosingPhase extends ChannelInboundHandlerAdapter {
    private static final long LINGER_MILLIS = 1_000;

    private ClosingPhase() {}

    /** Begins the last phase, once; on the channel's own thread. */
    static void begin(Channel channel, ServerMessage farewell) {
        if (!channel.isActive() || channel.pipeline().get(ClosingPhase.class) != null) {
            return;
        }
        deafen(channel.pipeline().get(Phase.class));
        if (channel.pipeline().get(TlsOrSentence.class) != null) {
            // Nothing was heard that tells which language the peer speaks.
            channel.close();
            return;
        }
        SslHandler tls = channel.pipeline().get(SslHandler.class);
        placeBehind(tls, channel.pipeline());
        channel.config().setAutoRead(true);
        if (farewell != null) {
            channel.writeAndFlush(MessageCodec.frame(farewell, channel.alloc()))
                    .addListener(done -> endOutput(channel, tls));
        } else {
            endOutput(channel, tls);
        }
        channel.eventLoop().schedule((Runnable) channel::close, LINGER_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Behind TLS, not in front of it: a handshake that is still going on must end before the last thing can be said. */
    private static void placeBehind(SslHandler tls, ChannelPipeline pipeline) {
        if (tls == null) {
            pipeline.addFirst(new ClosingPhase());
        } else {
            pipeline.addAfter(pipeline.context(tls).name(), null, new ClosingPhase());
        }
    }

    private static void endOutput(Channel channel, SslHandler tls) {
        if (!(channel instanceof DuplexChannel socket)) {
            return;
        }
        if (tls == null) {
            socket.shutdownOutput();
        } else {
            tls.closeOutbound().addListener(done -> socket.shutdownOutput());
        }
    }

    /** Frames that were read before wait in the pipeline, and come when reading goes on. */
    private static void deafen(Phase phase) {
        if (phase != null) {
            phase.deafen();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        ReferenceCountUtil.release(message);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        context.close();
    }
}
