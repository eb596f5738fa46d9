package dev.consort.server.connection;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a connection may say now. Which phase it is in is which subclass is in its pipeline. A broken frame ends any phase;
 * what a broken message does is each phase's own.
 */
abstract class Phase extends SimpleChannelInboundHandler<ByteBuf> {
    private static final Logger LOG = LoggerFactory.getLogger(Phase.class);

    @Override
    protected final void channelRead0(ChannelHandlerContext context, ByteBuf frame) {
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

    abstract void onMessage(ChannelHandlerContext context, ClientMessage message);

    abstract void onMalformed(ChannelHandlerContext context, Malformed complaint);

    abstract void onMalformedAction(ChannelHandlerContext context, MalformedAction complaint);

    static ErrorCode codeOf(Malformed complaint) {
        return complaint.isUnknownType() ? ErrorCode.UNKNOWN_TYPE : ErrorCode.BAD_MESSAGE;
    }

    static void end(ChannelHandlerContext context, ErrorCode code, String message) {
        LOG.info("closing {}: {} ({})", context.channel().remoteAddress(), code, message);
        ClosingPhase.begin(context.channel(), new ServerMessage.Error(code, message));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        if (cause instanceof TooLongFrameException) {
            end(context, ErrorCode.FRAME_TOO_LARGE, "the frame is longer than " + frameLimit() + " bytes");
        } else if (cause instanceof IOException || cause.getCause() instanceof SSLException) {
            LOG.debug("connection {} broke: {}", context.channel().remoteAddress(), cause.getMessage());
            context.close();
        } else {
            LOG.error("a connection failed", cause);
            end(context, ErrorCode.INTERNAL, "the server could not deal with that; its log says more");
        }
    }

    abstract int frameLimit();
}
