package dev.consort.tui.jam;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A network cable between a client and a server on this machine, that can be pulled out and put in again. */
final class Cable implements AutoCloseable {
    private final ServerSocket entrance;
    private final int serverPort;
    private final List<Socket> ends = new CopyOnWriteArrayList<>();
    private volatile boolean plugged = true;

    Cable(int serverPort) throws IOException {
        this.serverPort = serverPort;
        entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        thread(this::accept);
    }

    /** Where a client connects to. */
    String address() {
        return "127.0.0.1:" + entrance.getLocalPort();
    }

    /** What goes through is cut, and nothing goes through. */
    void pull() {
        plugged = false;
        ends.forEach(Cable::close);
        ends.clear();
    }

    void plug() {
        plugged = true;
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                join(entrance.accept());
            } catch (IOException closed) {
                // The next turn of the loop sees whether it was the entrance.
            }
        }
    }

    private void join(Socket client) throws IOException {
        ends.add(client);
        if (!plugged) {
            close(client);
            return;
        }
        Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
        ends.add(server);
        thread(() -> carry(client, server));
        thread(() -> carry(server, client));
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException cut) {
            close(from);
            close(to);
        }
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "cable");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket end) {
        try {
            end.close();
        } catch (IOException gone) {
            // It is closed, which is all that is wanted.
        }
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        pull();
    }
}
