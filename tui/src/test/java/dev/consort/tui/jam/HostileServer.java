package dev.consort.tui.jam;

import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.wire.JsonText;
import dev.consort.protocol.wire.MessageCodec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A server for one client that says what no server of ours would. Where a text should be hostile the message has the mark of
 * {@link #mark}, and the payload takes its place on the wire, escaped: halves of surrogate pairs cannot be written otherwise.
 */
final class HostileServer implements Closeable {
    private static final int DEADLINE_MILLIS = 30_000;
    private static final Pattern MARK = Pattern.compile("<payload(\\d+)>");

    private final ServerSocket door;
    /** As JSON, and once more for a replacement in which a backslash has a meaning of its own. */
    private final List<String> escaped;

    private Socket socket;
    private DataOutputStream out;

    HostileServer(List<String> payloads) throws IOException {
        escaped = payloads.stream().map(HostileServer::escaped).toList();
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        door.setSoTimeout(DEADLINE_MILLIS);
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** Stands for a payload in what is said. */
    static String mark(int payload) {
        return "<payload" + payload + ">";
    }

    /** Waits for the client and for its Hello; what it says later is passed over. */
    void accept() throws IOException {
        socket = door.accept();
        socket.setSoTimeout(DEADLINE_MILLIS);
        out = new DataOutputStream(socket.getOutputStream());
        DataInputStream in = new DataInputStream(socket.getInputStream());
        hear(in);
        Thread drain = new Thread(() -> drain(in), "hostile server");
        drain.setDaemon(true);
        drain.start();
    }

    private static void hear(DataInputStream in) throws IOException {
        byte[] text = new byte[in.readInt()];
        in.readFully(text);
        JsonText.read(new ByteArrayInputStream(text));
    }

    private static void drain(DataInputStream in) {
        try {
            while (true) {
                hear(in);
            }
        } catch (IOException gone) {
            return;
        }
    }

    void say(ServerMessage message) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        JsonText.write(MessageCodec.SERVER.toJson(message), text);
        sayJson(text.toString(StandardCharsets.UTF_8));
    }

    void sayJson(String json) throws IOException {
        String hostile = MARK.matcher(json).replaceAll(mark -> escaped.get(Integer.parseInt(mark.group(1))));
        byte[] body = hostile.getBytes(StandardCharsets.UTF_8);
        out.writeInt(body.length);
        out.write(body);
        out.flush();
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder();
        text.chars().forEach(unit -> json.append("\\\\u").append(HexFormat.of().toHexDigits((char) unit)));
        return json.toString();
    }

    void hangUp() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        door.close();
        if (socket != null) {
            socket.close();
        }
    }
}
