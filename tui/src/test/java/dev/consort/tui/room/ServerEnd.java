package dev.consort.tui.room;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.protocol.wire.MessageCodec;
import dev.consort.server.broadcast.Frame;
import dev.consort.server.broadcast.Outlet;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;

/** A connection as the server has it: what its socket and its phases are in a real one. */
final class ServerEnd implements Outlet, Pipe.Receiver {
    private static final long LINGER = 1_000 * Agenda.MILLI;
    private static final long HANDSHAKE = 5_000 * Agenda.MILLI;

    private final Line line;
    private boolean isOpen = true;
    private boolean isWelcome;

    ServerEnd(Line line) {
        this.line = line;
    }

    void awaitHello() {
        line.hall().agenda().after(HANDSHAKE, () -> {
            if (!isWelcome) {
                close(null);
            }
        });
    }

    boolean isOpen() {
        return isOpen;
    }

    @Override
    public boolean isWritable() {
        return line.down().isWritable();
    }

    @Override
    public void send(Frame frame) {
        ServerMessage message = frame.message();
        line.hall().referee().sends(line, message);
        // Thirty meters a second would be most of the work and say nothing that a patch does not say.
        if (message instanceof ServerMessage.Metering) {
            return;
        }
        ServerMessage sent = line.hall().bug().sent(line.hall(), line, message);
        if (sent == message) {
            put(frame.duplicate(), sent, frame.isControl());
        } else if (sent != null) {
            put(MessageCodec.frame(sent, PooledByteBufAllocator.DEFAULT), sent, frame.isControl());
        }
    }

    private void put(ByteBuf bytes, ServerMessage message, boolean isControl) {
        line.trace(false, bytes, message);
        line.hall().referee().puts(line, message);
        line.down().send(bytes, isControl);
    }

    @Override
    public void flush() {}

    @Override
    public long backlogBytes() {
        return line.down().waitingBytes();
    }

    @Override
    public int backlogMessages() {
        return line.down().waitingControl();
    }

    @Override
    public void welcomed() {
        isWelcome = true;
    }

    @Override
    public void close(ServerMessage farewell) {
        if (isOpen) {
            isOpen = false;
            if (farewell != null) {
                Frame last = new Frame(farewell);
                send(last);
                last.release();
            }
            line.down().end();
            line.hall().agenda().after(LINGER, () -> line.hall().lost(line));
        }
    }

    /** The server is no more. */
    void die() {
        isOpen = false;
    }

    @Override
    public void handled() {}

    @Override
    public String host() {
        return "";
    }

    @Override
    public Pin clientKey() {
        return null;
    }

    @Override
    public void log(String event) {}

    @Override
    public String address() {
        return line.toString();
    }

    @Override
    public void onFrame(ByteBuf frame) {
        frame.skipBytes(FrameLimits.HEADER);
        ClientMessage message = MessageCodec.readClientMessage(frame);
        frame.release();
        if (isOpen) {
            take(message);
        }
    }

    private void take(ClientMessage message) {
        if (isWelcome) {
            line.hall().receive(line, message);
        } else if (message instanceof ClientMessage.Hello knock) {
            line.knocks(knock);
            line.hall().hello(line, knock);
        } else {
            close(null);
        }
    }

    @Override
    public void onEnd() {
        if (isOpen) {
            isOpen = false;
            line.down().end();
            line.hall().lost(line);
        }
    }
}
