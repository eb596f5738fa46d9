package dev.consort.server.connection;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.protocol.wire.MalformedAction;
import io.netty.channel.ChannelHandlerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The phase of somebody who has joined: every message goes to the session. A bad message is answered and survived. */
final class JoinedPhase extends Phase {
    private static final Logger LOG = LoggerFactory.getLogger(JoinedPhase.class);

    private final ConnectionPlan plan;

    JoinedPhase(ConnectionPlan plan, ClientConnection connection) {
        super(connection);
        this.plan = plan;
    }

    @Override
    void onMessage(ChannelHandlerContext context, ClientMessage message) {
        connection().posted();
        plan.loop().postMessage(connection(), message, frameBytes());
    }

    @Override
    void onMalformed(ChannelHandlerContext context, Malformed complaint) {
        connection().posted();
        plan.loop().postMalformed(connection(), codeOf(complaint), complaint.getMessage(), frameBytes());
    }

    @Override
    void onMalformedAction(ChannelHandlerContext context, MalformedAction complaint) {
        connection().posted();
        plan.loop().postMalformed(connection(), complaint.id(), complaint.code(), complaint.getMessage(), frameBytes());
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        plan.loop().postLost(connection());
    }

    @Override
    void onFailure(Throwable cause) {
        LOG.error("a connection failed", cause);
    }

    @Override
    int frameLimit() {
        return FrameLimits.FROM_CLIENT;
    }
}
