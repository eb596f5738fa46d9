package dev.consort.server.connection;

import dev.consort.protocol.invite.Pin;
import dev.consort.server.secure.AnyKey;
import dev.consort.server.secure.Doorkeeper;
import dev.consort.server.secure.RoomKey;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.ClientAuth;
import io.netty.handler.ssl.SslContext;
import io.netty.handler.ssl.SslContextBuilder;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslProvider;
import java.io.IOException;

/** The door of a secure room: TLS 1.3 under the room's own key, and somebody who asks for the secret. Clients
 * may show a key of their own and need not. */
public final class SecureDoor {
    private final SslContext context;
    private final Doorkeeper keeper;

    private SecureDoor(SslContext context, Doorkeeper keeper) {
        this.context = context;
        this.keeper = keeper;
    }

    /**
     * The door of this room.
     *
     * @throws IOException if the key is not good for TLS
     */
    public static SecureDoor of(RoomKey room, Doorkeeper keeper) throws IOException {
        SslContext context = SslContextBuilder.forServer(room.key(), room.certificate())
                .sslProvider(SslProvider.JDK)
                .protocols("TLSv1.3")
                .clientAuth(ClientAuth.OPTIONAL)
                .trustManager(new AnyKey())
                .build();
        return new SecureDoor(context, keeper);
    }

    /** What stands first in a pipeline. */
    ChannelHandler tlsOrSentence() {
        return new TlsOrSentence(context);
    }

    /** The key whose possession the client at the other end has proved; null if none. On the channel's own thread. */
    static Pin shownKey(ChannelPipeline pipeline) {
        SslHandler tls = pipeline.get(SslHandler.class);
        return tls == null ? null : AnyKey.shownIn(tls.engine().getSession());
    }

    Doorkeeper keeper() {
        return keeper;
    }
}
