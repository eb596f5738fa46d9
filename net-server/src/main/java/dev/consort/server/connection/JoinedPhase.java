package dev.consort.server.connection;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.protocol.wire.MalformedAction;
import io.netty.channel.ChannelHandlerContext;

/** The phase of somebody who has joined: every message goes to the session. A bad message is answered and survived. */
final class JoinedPhase extends Phase {
    private final ConnectionPlan plan;
    private final ClientConnection connection;

    JoinedPhase(ConnectionPlan plan, ClientConnection connection) {
        this.plan = plan;
        this.connection = connection;
    }

    @Override
    void onMessage(ChannelHandlerContext context, ClientMessage message) {
        connection.posted();
        plan.loop().postMessage(connection, message, frameBytes());
    }

    @Override
    void onMalformed(ChannelHandlerContext context, Malformed complaint) {
        connection.posted();
        plan.loop().postMalformed(connection, codeOf(complaint), complaint.getMessage(), frameBytes());
    }

    @Override
    void onMalformedAction(ChannelHandlerContext context, MalformedAction complaint) {
        connection.posted();
        plan.loop().postMalformed(connection, complaint.id(), complaint.code(), complaint.getMessage(), frameBytes());
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        plan.loop().postLost(connection);
    }

    @Override
    int frameLimit() {
        return FrameLimits.FROM_CLIENT;
    }
}
