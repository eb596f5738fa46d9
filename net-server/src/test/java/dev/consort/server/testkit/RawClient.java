package dev.consort.server.testkit;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.wire.JsonText;
import dev.consort.protocol.wire.MessageCodec;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.UnpooledByteBufAllocator;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A client that knows nothing but sockets, so that it can say whatever it likes. Every wait has a deadline. */
public final class RawClient implements Closeable {
    private static final int DEADLINE_MILLIS = 10_000;
    private static final int RECEIVE_BUFFER = 64 * 1024;

    private final Socket socket;
    private final DataInputStream in;

    public RawClient(InetSocketAddress address) throws IOException {
        this(address, RECEIVE_BUFFER);
    }

    /** @param receiveBuffer bytes that the system takes in while nobody reads */
    public RawClient(InetSocketAddress address, int receiveBuffer) throws IOException {
        this(withBuffer(receiveBuffer), address);
    }

    private static Socket withBuffer(int bytes) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(bytes);
        return socket;
    }

    /** A client with this socket, which is not connected yet. */
    public RawClient(Socket socket, InetSocketAddress address) throws IOException {
        this.socket = socket;
        socket.connect(new InetSocketAddress("127.0.0.1", address.getPort()), DEADLINE_MILLIS);
        socket.setSoTimeout(DEADLINE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
    }

    public RawClient join(String name, String instruments) throws IOException {
        send("{\"type\":\"Hello\",\"protocol\":1,\"clientName\":\"" + name + "\",\"requestedInstruments\":"
                + instruments + "}");
        return this;
    }

    /** Says Hello with these fields behind the name. */
    public RawClient hello(String name, String fields) throws IOException {
        send("{\"type\":\"Hello\",\"protocol\":1,\"clientName\":\"" + name + "\"" + fields + "}");
        return this;
    }

    public void send(String json) throws IOException {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        byte[] frame = java.nio.ByteBuffer.allocate(4 + text.length)
                .putInt(text.length)
                .put(text)
                .array();
        sendBytes(frame);
    }

    public void sendBytes(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** Reads until a message of this type comes. */
    public Map<String, Object> await(String type) throws IOException {
        while (true) {
            Map<String, Object> message = read();
            if (type.equals(message.get("type"))) {
                return message;
            }
        }
    }

    /** The next message, whatever it is. */
    public ServerMessage hear() throws IOException {
        return MessageCodec.SERVER.fromJson(read());
    }

    /** Reads until a message of this type comes. */
    public <M extends ServerMessage> M hear(Class<M> type) throws IOException {
        while (true) {
            ServerMessage message = hear();
            if (type.isInstance(message)) {
                return type.cast(message);
            }
        }
    }

    /** Says something that a client says. */
    public void say(ClientMessage message) throws IOException {
        ByteBuf frame = MessageCodec.frame(message, UnpooledByteBufAllocator.DEFAULT);
        sendBytes(ByteBufUtil.getBytes(frame));
        frame.release();
    }

    /** The next message as JSON. */
    public Map<String, Object> read() throws IOException {
        byte[] text = new byte[in.readInt()];
        in.readFully(text);
        return JsonText.read(new ByteArrayInputStream(text));
    }

    /** Reads until the server closes. */
    public boolean isClosedByServer() throws IOException {
        try {
            while (true) {
                read();
            }
        } catch (EOFException e) {
            return true;
        }
    }

    /** Whether the server has closed at once and said nothing. */
    public boolean isClosedWithoutAWord() throws IOException {
        try {
            return in.read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
