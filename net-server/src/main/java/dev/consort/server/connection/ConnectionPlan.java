package dev.consort.server.connection;

import dev.consort.protocol.wire.FrameLimits;
import dev.consort.server.secure.Doorkeeper;
import dev.consort.server.session.SessionLoop;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.flow.FlowControlHandler;
import java.time.Duration;

/** How the pipeline of a new connection is laid: frames, flow control, phase. */
final class ConnectionPlan extends ChannelInitializer<SocketChannel> {
    static final String FRAMES = "frames";
    static final String FLOW = "flow";
    static final String PHASE = "phase";

    private final SessionLoop loop;
    private final Gate gate;
    private final PeerLog log;
    private final long handshakeMillis;
    private final Duration patience;
    private final ChannelGroup connections;
    private final SecureDoor door;

    /**
     * @param patience how long a connection may stay unread because too much of it is not dealt with
     * @param connections gets every connection, and loses it when it closes
     * @param door null in an open room
     */
    ConnectionPlan(
            SessionLoop loop,
            Gate gate,
            PeerLog log,
            long handshakeMillis,
            Duration patience,
            ChannelGroup connections,
            SecureDoor door) {
        this.loop = loop;
        this.gate = gate;
        this.log = log;
        this.handshakeMillis = handshakeMillis;
        this.patience = patience;
        this.connections = connections;
        this.door = door;
    }

    @Override
    protected void initChannel(SocketChannel channel) {
        connections.add(channel);
        if (door != null) {
            channel.pipeline().addLast(door.tlsOrSentence());
        }
        channel.pipeline()
                .addLast(FRAMES, frames(FrameLimits.BEFORE_WELCOME))
                .addLast(FLOW, new FlowControlHandler())
                .addLast(PHASE, new HandshakePhase(this, new ClientConnection(channel, log, patience.toNanos())));
    }

    /** Cuts the stream into frames; a length over the limit is refused from its four bytes alone. */
    static LengthFieldBasedFrameDecoder frames(int limit) {
        return new LengthFieldBasedFrameDecoder(limit, 0, FrameLimits.HEADER, 0, FrameLimits.HEADER, true);
    }

    SessionLoop loop() {
        return loop;
    }

    Gate gate() {
        return gate;
    }

    /** Who asks for the room's secret; null in an open room. */
    Doorkeeper doorkeeper() {
        return door == null ? null : door.keeper();
    }

    long handshakeMillis() {
        return handshakeMillis;
    }
}
