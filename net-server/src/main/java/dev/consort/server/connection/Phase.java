package dev.consort.server.connection;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.wire.BadJson;
import dev.consort.protocol.wire.MalformedAction;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.TooLongFrameException;
import java.io.IOException;
import javax.net.ssl.SSLException;

/**
 * What a connection may say now. Which phase it is in is which subclass is in its pipeline. A broken frame ends any phase;
 * what a broken message does is each phase's own.
 */
abstract class Phase extends SimpleChannelInboundHandler<ByteBuf> {
    private final ClientConnection connection;
    private int frameBytes;
    private boolean isDeaf;

    Phase(ClientConnection connection) {
        this.connection = connection;
    }

    final ClientConnection connection() {
        return connection;
    }

    @Override
    protected final void channelRead0(ChannelHandlerContext context, ByteBuf frame) {
        if (isDeaf) {
            return;
        }
        frameBytes = frame.readableBytes();
        if (!frame.isReadable()) {
            end(ErrorCode.EMPTY_FRAME, "a frame of length 0 holds no message; put one JSON object into each");
            return;
        }
        try {
            onMessage(context, MessageCodec.readClientMessage(frame));
        } catch (BadJson e) {
            end(ErrorCode.BAD_JSON, e.getMessage());
        } catch (Malformed e) {
            onMalformed(context, e);
        } catch (MalformedAction e) {
            onMalformedAction(context, e);
        }
    }

    /** How long the frame is that is being dealt with. */
    final int frameBytes() {
        return frameBytes;
    }

    /** From now on nothing that comes has an effect. */
    final void deafen() {
        isDeaf = true;
    }

    abstract void onMessage(ChannelHandlerContext context, ClientMessage message);

    abstract void onMalformed(ChannelHandlerContext context, Malformed complaint);

    abstract void onMalformedAction(ChannelHandlerContext context, MalformedAction complaint);

    static ErrorCode codeOf(Malformed complaint) {
        return complaint.isUnknownType() ? ErrorCode.UNKNOWN_TYPE : ErrorCode.BAD_MESSAGE;
    }

    final void end(ErrorCode code, String message) {
        connection.end(code, message);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof TooLongFrameException) {
            end(ErrorCode.FRAME_TOO_LARGE, "a frame has at most " + frameLimit() + " bytes here; say less at once");
        } else if (cause instanceof IOException || cause.getCause() instanceof SSLException) {
            context.close();
        } else {
            onFailure(cause);
            end(ErrorCode.INTERNAL, "the server could not deal with that; reconnect, and ask the host for the log");
        }
    }

    /** Writes down that this program failed. */
    abstract void onFailure(Throwable cause);

    abstract int frameLimit();
}
