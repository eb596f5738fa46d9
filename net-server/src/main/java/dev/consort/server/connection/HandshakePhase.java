package dev.consort.server.connection;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.protocol.wire.MalformedAction;
import dev.consort.server.session.SessionLoop;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * The first phase: one Hello is expected, within a time that no byte extends. It ends with the Welcome, which is the
 * session's to give; until then a refused attempt to come back may be followed by a plain Hello.
 */
final class HandshakePhase extends Phase {
    private static final int MOST_HELLOS = 3;
    private static final String HELLO_FIRST =
            "the first message is Hello, and it comes once; connect again and begin with it";
    private static final String NOT_INVITED = "this session asks for its invite; ask the host for the invite line. "
            + "After several wrong tries nobody is let in from your address for ten minutes";

    private final ConnectionPlan plan;
    private InetAddress admitted;
    private Future<?> deadline;
    private int hellos;
    private boolean isTokenTried;
    private boolean isRefused;

    HandshakePhase(ConnectionPlan plan, ClientConnection connection) {
        super(connection);
        this.plan = plan;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        InetAddress address = ((InetSocketAddress) context.channel().remoteAddress()).getAddress();
        if (!plan.gate().enter(address)) {
            end(ErrorCode.SERVER_FULL, "too many connections are knocking; try again in some seconds");
            return;
        }
        admitted = address;
        deadline = context.executor().schedule(() -> late(), plan.handshakeMillis(), TimeUnit.MILLISECONDS);
    }

    private void late() {
        end(
                ErrorCode.HELLO_TIMEOUT,
                "no Hello came in " + plan.handshakeMillis() + " ms; connect again and say it at once");
    }

    @Override
    void onMessage(ChannelHandlerContext context, ClientMessage message) {
        if (isRefused) {
            return;
        }
        if (message instanceof ClientMessage.Hello hello && ++hellos <= MOST_HELLOS) {
            hear(context, hello);
        } else {
            end(ErrorCode.HELLO_EXPECTED, HELLO_FIRST);
        }
    }

    private void hear(ChannelHandlerContext context, ClientMessage.Hello hello) {
        countToken();
        isTokenTried = hello.reconnectToken() != null;
        Optional<Duration> refusal = plan.doorkeeper() == null || isTokenTried
                ? Optional.empty()
                : plan.doorkeeper().refusal(admitted, hello.secret());
        if (refusal.isPresent()) {
            refuseAfter(context, refusal.get());
        } else {
            connection().identified(SecureDoor.shownKey(context.pipeline()));
            connection().posted();
            loop().postHello(connection(), hello);
        }
    }

    /** Whoever is still here after a token has tried one that was good for nothing. */
    private void countToken() {
        if (isTokenTried && plan.doorkeeper() != null) {
            plan.doorkeeper().failed(admitted);
        }
        isTokenTried = false;
    }

    private void refuseAfter(ChannelHandlerContext context, Duration delay) {
        isRefused = true;
        deadline.cancel(false);
        context.executor()
                .schedule(() -> end(ErrorCode.NOT_INVITED, NOT_INVITED), delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    void onMalformed(ChannelHandlerContext context, Malformed complaint) {
        end(codeOf(complaint), complaint.getMessage());
    }

    @Override
    void onMalformedAction(ChannelHandlerContext context, MalformedAction complaint) {
        end(ErrorCode.HELLO_EXPECTED, HELLO_FIRST);
    }

    /** The session has let the client in: larger frames, every message. */
    void becomeJoined(ChannelPipeline pipeline) {
        isTokenTried = false;
        release();
        pipeline.replace(ConnectionPlan.FRAMES, ConnectionPlan.FRAMES, ConnectionPlan.frames(FrameLimits.FROM_CLIENT));
        pipeline.replace(this, ConnectionPlan.PHASE, new JoinedPhase(plan, connection()));
    }

    private void release() {
        if (admitted != null) {
            plan.gate().leave(admitted);
            admitted = null;
        }
        if (deadline != null) {
            deadline.cancel(false);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        countToken();
        release();
        loop().postLost(connection());
    }

    private SessionLoop loop() {
        return plan.loop();
    }

    /** Without a stack trace: whoever has not joined writes no more than a line. */
    @Override
    void onFailure(Throwable cause) {
        connection().log("failed before it had joined: " + cause.getClass().getSimpleName());
    }

    @Override
    int frameLimit() {
        return FrameLimits.BEFORE_WELCOME;
    }
}
