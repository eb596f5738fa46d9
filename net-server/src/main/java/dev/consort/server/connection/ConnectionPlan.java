package dev.consort.server.connection;

import dev.consort.protocol.wire.FrameLimits;
import dev.consort.server.secure.Doorkeeper;
import dev.consort.server.session.SessionLoop;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.handler.codec.LengthFieldBasedFrameDecoder;
import io.netty.handler.flow.FlowControlHandler;

/** How the pipeline of a new connection is laid: frames, flow control, phase. */
final class ConnectionPlan extends ChannelInitializer<SocketChannel> {
    static final String FRAMES = "frames";
    static final String FLOW = "flow";
    static final String PHASE = "phase";

    private final SessionLoop loop;
    private final Gate gate;
    private final long handshakeMillis;
    private final ChannelGroup connections;
    private final SecureDoor door;

    /**
     * @param connections gets every connection, and loses it when it closes
     * @param door null in an open room
     */
    ConnectionPlan(SessionLoop loop, Gate gate, long handshakeMillis, ChannelGroup connections, SecureDoor door) {
        this.loop = loop;
        this.gate = gate;
        this.handshakeMillis = handshakeMillis;
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
                .addLast(PHASE, new HandshakePhase(this, new ClientConnection(channel)));
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
