package dev.consort.server.broadcast;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;

/**
 * A message on its way out, encoded once however many clients get it. Made, shared and released by the session's thread;
 * the duplicates belong to whoever takes them.
 */
public final class Frame {
    private final ServerMessage message;
    private ByteBuf bytes;

    public Frame(ServerMessage message) {
        this.message = message;
    }

    public ServerMessage message() {
        return message;
    }

    /** Whether it must not be lost and therefore counts against the client's backlog; state and meters are let out by measure. */
    public boolean isControl() {
        return !(message instanceof ServerMessage.StatePatchUpdate
                || message instanceof ServerMessage.FullStateSync
                || message instanceof ServerMessage.Metering
                || message instanceof ServerMessage.Analysis
                || message instanceof ServerMessage.Welcome
                || message instanceof ServerMessage.ReconnectSuccessful);
    }

    /** The same bytes once more, to be released by the taker. */
    public ByteBuf duplicate() {
        if (bytes == null) {
            bytes = MessageCodec.frame(message, PooledByteBufAllocator.DEFAULT);
        }
        return bytes.retainedDuplicate();
    }

    /** Gives up this frame's own hold on the bytes; duplicates live on. */
    public void release() {
        if (bytes != null) {
            bytes.release();
            bytes = null;
        }
    }
}
