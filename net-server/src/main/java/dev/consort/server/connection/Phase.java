package dev.consort.server.connection;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.wire.BadJson;
import dev.consort.protocol.wire.MalformedAction;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.TooLongFrameException;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a connection may say now. Which phase it is in is which subclass is in its pipeline. A broken frame ends any phase;
 * what a broken message does is each phase's own.
 */
abstract class Phase extends SimpleChannelInboundHandler<ByteBuf> {
    private static final Logger LOG = LoggerFactory.getLogger(Phase.class);

    private int frameBytes;
    private boolean isDeaf;

    @Override
    protected final void channelRead0(ChannelHandlerContext context, ByteBuf frame) {
        if (isDeaf) {
            return;
        }
        frameBytes = frame.readableBytes();
        if (!frame.isReadable()) {
            end(context, ErrorCode.EMPTY_FRAME, "a frame of length 0 holds no message");
            return;
        }
        try {
            onMessage(context, MessageCodec.readClientMessage(frame));
        } catch (BadJson e) {
            end(context, ErrorCode.BAD_JSON, e.getMessage());
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

    static void end(ChannelHandlerContext context, ErrorCode code, String message) {
        end(context.channel(), code, message);
    }

    /** Says why, and closes. */
    static void end(Channel channel, ErrorCode code, String message) {
        LOG.info("closing {}: {} ({})", channel.remoteAddress(), code, message);
        ClosingPhase.begin(channel, new ServerMessage.Error(code, message));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof TooLongFrameException) {
            end(context, ErrorCode.FRAME_TOO_LARGE, "the frame is longer than " + frameLimit() + " bytes");
        } else if (cause instanceof IOException) {
            LOG.debug("connection {} broke: {}", context.channel().remoteAddress(), cause.getMessage());
            context.close();
        } else {
            LOG.error("a connection failed", cause);
            end(context, ErrorCode.INTERNAL, "the server could not deal with that; its log says more");
        }
    }

    abstract int frameLimit();
}
