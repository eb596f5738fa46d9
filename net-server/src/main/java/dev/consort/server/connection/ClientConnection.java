package dev.consort.server.connection;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.server.broadcast.Frame;
import dev.consort.server.broadcast.Outlet;
import dev.consort.server.session.SessionLoop;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One client's socket as the session sees it. What is handed over is written by the channel's own thread, all of one cycle
 * with one flush.
 */
final class ClientConnection implements Outlet {
    private static final int RESUME_READING = SessionLoop.MOST_PER_CLIENT / 4;

    private final Channel channel;
    private final PeerLog log;
    private final long patienceNanos;
    private final AtomicInteger unhandled = new AtomicInteger();
    private final AtomicInteger backlogMessages = new AtomicInteger();
    private final AtomicLong backlogBytes = new AtomicLong();
    private List<ByteBuf> leaving = new ArrayList<>();
    private int leavingMessages;
    private long leavingBytes;
    private long sentBytes;
    private int pauses;
    private volatile Pin clientKey;

    /** @param patienceNanos how long the socket may stay unread because too much of it is not dealt with */
    ClientConnection(Channel channel, PeerLog log, long patienceNanos) {
        this.channel = channel;
        this.log = log;
        this.patienceNanos = patienceNanos;
    }

    @Override
    public boolean isWritable() {
        return channel.isWritable();
    }

    @Override
    public void send(Frame frame) {
        ByteBuf bytes = frame.duplicate();
        leaving.add(bytes);
        sentBytes += bytes.readableBytes();
        if (frame.isControl()) {
            leavingMessages++;
            leavingBytes += bytes.readableBytes();
        }
    }

    @Override
    public void flush() {
        if (leaving.isEmpty()) {
            return;
        }
        List<ByteBuf> batch = leaving;
        int messages = leavingMessages;
        long bytes = leavingBytes;
        leaving = new ArrayList<>();
        leavingMessages = 0;
        leavingBytes = 0;
        backlogMessages.addAndGet(messages);
        backlogBytes.addAndGet(bytes);
        channel.eventLoop().execute(() -> write(batch, messages, bytes));
    }

    private void write(List<ByteBuf> batch, int messages, long bytes) {
        ChannelFuture last = null;
        for (ByteBuf frame : batch) {
            last = channel.write(frame);
        }
        last.addListener(done -> {
            backlogMessages.addAndGet(-messages);
            backlogBytes.addAndGet(-bytes);
        });
        channel.flush();
    }

    @Override
    public long backlogBytes() {
        return backlogBytes.get();
    }

    @Override
    public int backlogMessages() {
        return backlogMessages.get();
    }

    @Override
    public long sentBytes() {
        return sentBytes;
    }

    @Override
    public void welcomed() {
        channel.eventLoop().execute(() -> {
            HandshakePhase handshake = channel.pipeline().get(HandshakePhase.class);
            if (handshake != null) {
                handshake.becomeJoined(channel.pipeline());
            }
        });
    }

    @Override
    public void close(ServerMessage farewell) {
        flush();
        channel.eventLoop().execute(() -> ClosingPhase.begin(channel, farewell));
    }

    /** One more message waits for the session; beyond the bound the socket is not read. */
    void posted() {
        if (unhandled.incrementAndGet() >= SessionLoop.MOST_PER_CLIENT
                && channel.config().isAutoRead()) {
            pause();
        }
    }

    private void pause() {
        int thisPause = ++pauses;
        channel.config().setAutoRead(false);
        // The session may have dealt with all of it just before.
        resumeIfDrained(unhandled.get());
        channel.eventLoop().schedule(() -> endIfStill(thisPause), patienceNanos, TimeUnit.NANOSECONDS);
    }

    private void endIfStill(int pause) {
        if (pause == pauses && !channel.config().isAutoRead()) {
            end(
                    ErrorCode.TOO_FAST,
                    "you say more than the server can deal with; your seat is kept, reconnect and go slower");
        }
    }

    @Override
    public void handled() {
        resumeIfDrained(unhandled.decrementAndGet());
    }

    private void resumeIfDrained(int waiting) {
        if (waiting <= RESUME_READING && !channel.config().isAutoRead()) {
            channel.config().setAutoRead(true);
        }
    }

    /** Says why, and closes; on the channel's own thread. */
    void end(ErrorCode code, String message) {
        log("closing: " + code + " (" + message + ")");
        ClosingPhase.begin(channel, new ServerMessage.Error(code, message));
    }

    @Override
    public void log(String event) {
        log.event(channel.remoteAddress(), event);
    }

    @Override
    public String host() {
        return channel.remoteAddress() instanceof InetSocketAddress remote
                ? remote.getAddress().getHostAddress()
                : "";
    }

    /** The client has proved that it has this key; null: none. On the channel's own thread, before the session hears it. */
    void identified(Pin key) {
        clientKey = key;
    }

    @Override
    public Pin clientKey() {
        return clientKey;
    }

    @Override
    public String address() {
        return String.valueOf(channel.remoteAddress());
    }
}
