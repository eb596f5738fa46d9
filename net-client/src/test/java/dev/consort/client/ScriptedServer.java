package dev.consort.client;

import dev.consort.protocol.wire.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server on the loopback that says what the test tells it to. Every wait has a deadline. */
final class ScriptedServer implements Closeable {
    private static final int DEADLINE_MILLIS = 10_000;

    private final ServerSocket door;
    private final List<Conversation> conversations = new ArrayList<>();

    ScriptedServer() throws IOException {
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        door.setSoTimeout(DEADLINE_MILLIS);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Waits for the next connection. */
    Conversation accept() throws IOException {
        Conversation conversation = new Conversation(door.accept());
        conversations.add(conversation);
        return conversation;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Conversation conversation : conversations) {
            conversation.close();
        }
    }

    /** One connection. */
    static final class Conversation implements Closeable {
        private final Socket socket;
        private final DataInputStream in;
        private final DataOutputStream out;

        private Conversation(Socket socket) throws IOException {
            this.socket = socket;
            socket.setSoTimeout(DEADLINE_MILLIS);
            in = new DataInputStream(socket.getInputStream());
            out = new DataOutputStream(socket.getOutputStream());
        }

        /** Says something, given as JSON. */
        void say(Object json) throws IOException {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            JsonText.write(json, text);
            sayBytes(text.toByteArray());
        }

        void sayBytes(byte[] body) throws IOException {
            out.writeInt(body.length);
            out.write(body);
            out.flush();
        }

        /** Reads until a message of this type comes. */
        Map<String, Object> hear(String type) throws IOException {
            while (true) {
                Map<String, Object> message = hearAnything();
                if (type.equals(message.get("type"))) {
                    return message;
                }
            }
        }

        Map<String, Object> hearAnything() throws IOException {
            byte[] text = new byte[in.readInt()];
            in.readFully(text);
            return JsonText.read(new ByteArrayInputStream(text));
        }

        /** Reads until the client hangs up. */
        void hearTheEnd() throws IOException {
            try {
                while (true) {
                    hearAnything();
                }
            } catch (EOFException | SocketException e) {
                return;
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
