package dev.consort.protocol.wire;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.shape.Shape;
import dev.consort.protocol.shape.UnionShape;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.ByteBufOutputStream;
import io.netty.buffer.ByteBufUtil;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Messages from and to frames. A frame is
 *
 * <pre>
 *   +----------------+------------------------+
 *   | length, 4 bytes| JSON object, length    |
 *   | big-endian     | bytes of UTF-8         |
 *   +----------------+------------------------+
 * </pre>
 *
 * Reading gets the object's bytes, without the length; writing makes both. Any thread.
 */
public final class MessageCodec {
    /** The shape of everything that a client says. */
    public static final UnionShape<ClientMessage> CLIENT = StateShapes.ALL.ofFamily(ClientMessage.class);

    /** The shape of everything that the server says. */
    public static final UnionShape<ServerMessage> SERVER = StateShapes.ALL.ofFamily(ServerMessage.class);

    /** The shape of every action. */
    public static final UnionShape<NetworkAction> ACTION = StateShapes.ALL.ofFamily(NetworkAction.class);

    private static final int USUAL_FRAME = 512;

    private static final Shape<Long> ID = StateShapes.ALL.ofValue(Long.class);

    private MessageCodec() {}

    /**
     * Reads what a client says.
     *
     * @throws BadJson if it is no JSON object
     * @throws Malformed if it is no message
     * @throws MalformedAction if it is an action message with an action that cannot be read
     */
    public static ClientMessage readClientMessage(ByteBuf frame) {
        Map<String, Object> json = JsonText.readFromClient(text(frame));
        try {
            return CLIENT.fromJson(json);
        } catch (Malformed e) {
            Long id = idOfAction(json);
            throw id == null ? e : malformedAction(id, json.get("action"), e);
        }
    }

    /** The id if this is an action message with an id that can be answered, else null. */
    private static Long idOfAction(Map<String, Object> json) {
        try {
            return "Action".equals(json.get("type")) ? ID.fromJson(json.get("id")) : null;
        } catch (Malformed e) {
            return null;
        }
    }

    private static InputStream text(ByteBuf frame) {
        if (!isUtf8(frame)) {
            throw new BadJson("a frame is UTF-8, and this one is not");
        }
        return new ByteBufInputStream(frame);
    }

    /** The parser would take overlong forms of control characters, and UTF-16 for a guess at its zero bytes. */
    private static boolean isUtf8(ByteBuf frame) {
        int start = Math.min(frame.readerIndex() + 4, frame.writerIndex());
        return frame.indexOf(frame.readerIndex(), start, (byte) 0) < 0
                && ByteBufUtil.isText(frame, StandardCharsets.UTF_8);
    }

    private static RuntimeException malformedAction(long id, Object action, Malformed complaint) {
        try {
            if (action != null) {
                ACTION.fromJson(action);
            }
        } catch (Malformed e) {
            RefusalCode code = e.isUnknownType() ? RefusalCode.UNKNOWN : RefusalCode.INVALID;
            return new MalformedAction(id, code, e.getMessage());
        }
        return new MalformedAction(id, RefusalCode.INVALID, complaint.getMessage());
    }

    /**
     * Reads what a server says. Every text in it is cleaned: this is the one door through which text from strangers reaches a
     * screen, a log or a line, and a server may be a stranger, too.
     *
     * @throws BadJson if it is no JSON object
     * @throws Malformed if it is no message
     */
    public static ServerMessage readServerMessage(ByteBuf frame) {
        return SERVER.fromJson(CleanJson.of(JsonText.read(text(frame))));
    }

    /** A frame with this message; the caller releases it. */
    public static ByteBuf frame(ServerMessage message, ByteBufAllocator allocator) {
        return frame(SERVER.toJson(message), allocator);
    }

    /** A frame with this message; the caller releases it. */
    public static ByteBuf frame(ClientMessage message, ByteBufAllocator allocator) {
        return frame(CLIENT.toJson(message), allocator);
    }

    private static ByteBuf frame(Object json, ByteBufAllocator allocator) {
        ByteBuf frame = allocator.ioBuffer(USUAL_FRAME);
        frame.writerIndex(FrameLimits.HEADER);
        JsonText.write(json, new ByteBufOutputStream(frame));
        frame.setInt(0, frame.writerIndex() - FrameLimits.HEADER);
        return frame;
    }

    /** The action's tag, such as {@code "Mixer.SetLevel"}. */
    public static String nameOf(NetworkAction action) {
        return ACTION.tagOf(action);
    }
}
