package dev.consort.audio.scsynth.osc;

import com.illposed.osc.BufferBytesReceiver;
import com.illposed.osc.OSCBundle;
import com.illposed.osc.OSCMessage;
import com.illposed.osc.OSCPacket;
import com.illposed.osc.OSCParseException;
import com.illposed.osc.OSCParser;
import com.illposed.osc.OSCSerializeException;
import com.illposed.osc.OSCSerializer;
import com.illposed.osc.OSCSerializerAndParserBuilder;
import com.illposed.osc.argument.OSCTimeTag64;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Commands as bytes and back. For one thread. */
public final class OscCodec {
    /** Most bytes of a packet: what a UDP datagram over IPv4 can carry. */
    public static final int LARGEST = 65_507;

    private final ByteBuffer buffer = ByteBuffer.allocate(LARGEST);
    private final OSCSerializer serializer =
            new OSCSerializerAndParserBuilder().buildSerializer(new BufferBytesReceiver(buffer));
    private final OSCParser parser = new OSCSerializerAndParserBuilder().buildParser();

    /**
     * Messages that take effect together, in their order. The buffer holds them until the next call.
     *
     * @param time see {@link NtpTime}
     */
    public ByteBuffer encode(long time, List<Command> commands) {
        List<OSCPacket> messages = new ArrayList<>(commands.size());
        for (Command command : commands) {
            messages.add(message(command));
        }
        return written(new OSCBundle(messages, OSCTimeTag64.valueOf(time)));
    }

    private static OSCMessage message(Command command) {
        return new OSCMessage(command.address(), command.args());
    }

    private ByteBuffer written(OSCPacket packet) {
        buffer.clear();
        try {
            serializer.write(packet);
        } catch (OSCSerializeException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
        return buffer.flip();
    }

    /** The messages of a packet, in their order; none when it is not one. */
    public List<Command> decode(ByteBuffer packet) {
        List<Command> commands = new ArrayList<>();
        try {
            collect(parser.convert(packet), commands);
        } catch (OSCParseException | RuntimeException notOsc) {
            commands.clear();
        }
        return commands;
    }

    private static void collect(OSCPacket packet, List<Command> into) {
        if (packet instanceof OSCBundle bundle) {
            bundle.getPackets().forEach(inner -> collect(inner, into));
        } else if (packet instanceof OSCMessage message) {
            into.add(new Command(message.getAddress(), message.getArguments()));
        }
    }
}
