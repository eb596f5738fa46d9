package dev.consort.client.connection;

import dev.consort.client.trust.ServerTrust;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.NotSslRecordException;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.netty.handler.ssl.SslHandshakeTimeoutException;
import java.nio.channels.ClosedChannelException;

/** The same over TLS: nobody says a word before the server has shown the right key. */
final class SecureServerHandler extends ServerHandler {
    private final Peer peer;
    private final ServerTrust trust;
    private String distrust;

    SecureServerHandler(Peer peer, ServerTrust trust) {
        super(peer);
        this.peer = peer;
        this.trust = trust;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        // Connected, but to whom is not known yet.
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof SslHandshakeCompletionEvent handshake) {
            if (handshake.isSuccess()) {
                begin(context);
            } else {
                handshakeFailed(context, handshake.cause());
            }
        }
    }

    private void handshakeFailed(ChannelHandlerContext context, Throwable cause) {
        if (trust.isBetrayed()) {
            distrust = trust.complaint();
        } else if (cause instanceof NotSslRecordException) {
            distrust =
                    "the server there is not secure: it is an open session, or no session at all. " + trust.complaint();
        }
        end(context, sentence(cause));
    }

    private static String sentence(Throwable cause) {
        if (cause instanceof SslHandshakeTimeoutException) {
            return "the server accepts the connection but does not answer the secure handshake";
        }
        return cause instanceof ClosedChannelException
                ? "the server ended the connection before it was secure; it may be full, try again in some seconds"
                : "no secure connection could be made: " + cause.getMessage();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (distrust == null) {
            super.exceptionCaught(context, cause);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (distrust != null) {
            peer.onDistrusted(distrust);
        } else {
            super.channelInactive(context);
        }
    }
}
