package dev.consort.server.connection;

import dev.consort.protocol.message.ErrorCode;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.ssl.OptionalSslHandler;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.ReferenceCountUtil;
import java.util.concurrent.TimeUnit;

/** Waits for the first bytes: TLS goes on as TLS; to anything else it is said, in plain frames, that this room is secure. */
final class TlsOrSentence extends OptionalSslHandler {
    private static final long HANDSHAKE_SECONDS = 5;

    TlsOrSentence(SslContext context) {
        super(context);
    }

    @Override
    protected SslHandler newSslHandler(ChannelHandlerContext context, SslContext tls) {
        SslHandler handler = tls.newHandler(context.alloc());
        handler.setHandshakeTimeout(HANDSHAKE_SECONDS, TimeUnit.SECONDS);
        return handler;
    }

    @Override
    protected ChannelHandler newNonSslHandler(ChannelHandlerContext context) {
        return new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext plain, Object message) {
                ReferenceCountUtil.release(message);
                plain.pipeline()
                        .get(Phase.class)
                        .connection()
                        .end(ErrorCode.NOT_INVITED, "this session is secure; ask the host for its invite line");
            }
        };
    }
}
