package dev.consort.tui.room;

import dev.consort.client.connection.Peer;
import dev.consort.client.connection.ServerLink;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;

/** A connection as a client has it. */
final class ClientEnd implements ServerLink, Pipe.Receiver {
    private final Line line;
    private final Peer peer;
    private boolean isOpen = true;

    ClientEnd(Line line, Peer peer) {
        this.line = line;
        this.peer = peer;
    }

    boolean isOpen() {
        return isOpen;
    }

    @Override
    public void send(ClientMessage message) {
        if (isOpen) {
            ClientMessage said = line.hall().bug().said(message);
            line.hall().referee().says(line, said);
            ByteBuf frame = MessageCodec.frame(said, PooledByteBufAllocator.DEFAULT);
            line.trace(true, frame, said);
            line.up().send(frame, false);
        }
    }

    @Override
    public boolean isWritable() {
        return line.up().isWritable();
    }

    @Override
    public void close() {
        if (isOpen) {
            line.up().end();
            line.down().cut(0);
            end();
        }
    }

    private void end() {
        isOpen = false;
        Runnable news = () -> peer.onEnded("the connection was lost");
        if (line.guest() == null) {
            line.hall().agenda().after(0, news);
        } else {
            line.guest().schedule(news, 0);
        }
    }

    @Override
    public void onFrame(ByteBuf frame) {
        frame.skipBytes(FrameLimits.HEADER);
        ServerMessage message = MessageCodec.readServerMessage(frame);
        frame.release();
        if (isOpen) {
            line.hall().referee().hears(line, message);
            peer.onMessage(line.hall().bug().heard(line, message));
            line.hall().referee().heard(line);
        }
    }

    @Override
    public void onEnd() {
        if (isOpen) {
            line.up().end();
            end();
        }
    }
}
