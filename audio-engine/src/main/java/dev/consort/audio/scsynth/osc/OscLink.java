package dev.consort.audio.scsynth.osc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * A UDP socket on the loopback address, connected to one port there, so that nobody else is heard. Never waits. For one
 * thread.
 */
public final class OscLink implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 20;

    private final OscCodec codec = new OscCodec();
    private final ByteBuffer incoming = ByteBuffer.allocate(OscCodec.LARGEST);
    private final DatagramChannel channel;

    /** A link to a port of this machine. */
    public OscLink(int port) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        channel = DatagramChannel.open();
        try {
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.SO_RCVBUF, BUFFER_BYTES);
            channel.bind(new InetSocketAddress(loopback, 0));
            channel.connect(new InetSocketAddress(loopback, port));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Sends messages that take effect together at a time; see {@link NtpTime}. */
    public void send(long time, List<Command> commands) throws IOException {
        write(codec.encode(time, commands));
    }

    /** A port at which nobody listens yet is no error: whoever starts there is asked again. */
    private void write(ByteBuffer packet) throws IOException {
        try {
            channel.write(packet);
        } catch (PortUnreachableException nobodyYet) {
            return;
        }
    }

    /** What has come in since the last call. */
    public List<Command> received() throws IOException {
        List<Command> all = new ArrayList<>();
        try {
            for (incoming.clear(); channel.read(incoming) > 0; incoming.clear()) {
                incoming.flip();
                all.addAll(codec.decode(incoming));
            }
        } catch (PortUnreachableException nobodyYet) {
            return all;
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
