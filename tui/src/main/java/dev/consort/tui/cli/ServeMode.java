package dev.consort.tui.cli;

import dev.consort.protocol.invite.SixWords;
import dev.consort.server.discovery.AnnouncedAddresses;
import dev.consort.server.secure.RoomKey;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;

/** {@code --server}: holds a session until it is interrupted. One line goes to stdout, when it is ready; the rest to stderr. */
record ServeMode(ServerWish wish) implements Mode {
    @Override
    public int run() throws Failure {
        Logs.toStderr();
        OpenServer server = OpenServer.of(wish, OpenServer.address(wish.bind()));
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server, ended), "consort-shutdown"));
        greet(server);
        System.out.println("listening on " + shown(server.address()));
        System.out.flush();
        new OperatorConsole(server).start();
        await(ended);
        return ExitCode.OK;
    }

    private static void close(OpenServer server, CountDownLatch ended) {
        server.close();
        System.err.println("consort: the session has ended");
        ended.countDown();
    }

    private void greet(OpenServer server) {
        server.remarks().forEach(remark -> System.err.println("consort: " + remark));
        int port = server.address().getPort();
        for (InetAddress each : AnnouncedAddresses.of(server.address().getAddress())) {
            System.err.println("consort: join with  consort --connect " + new HostPort(each.getHostAddress(), port)
                    + invitation(server.room()));
        }
        if (server.room() != null) {
            System.err.println("consort: secure; keep that line among you. The room's six words: "
                    + SixWords.of(server.room().pin()).line());
        } else if (server.address().getAddress().isAnyLocalAddress()) {
            System.err.println("consort: anybody on this network can join; --secure asks them for an invite, "
                    + "--bind 127.0.0.1 keeps it on this machine");
        }
    }

    private static String invitation(RoomKey room) {
        return room == null ? "" : " --invite " + room.invite().text();
    }

    private static String shown(InetSocketAddress address) {
        String host = address.getAddress().isAnyLocalAddress()
                ? "0.0.0.0"
                : address.getAddress().getHostAddress();
        return new HostPort(host, address.getPort()).toString();
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
