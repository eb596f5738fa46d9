package dev.consort.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.project.StarterBand;
import dev.consort.server.journal.Keeping;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Paces.Pace;
import dev.consort.server.members.Timing;
import dev.consort.server.testkit.FakeSound;
import dev.consort.server.testkit.RawClient;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufAllocatorMetric;
import io.netty.buffer.ByteBufAllocatorMetricProvider;
import io.netty.buffer.PooledByteBufAllocator;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Strangers at the door. */
class FloodIntegrationTest {
    private static final Pace FREE = new Pace(1e9, 1e9);
    private static final Duration HANDSHAKE = Duration.ofMillis(1_500);
    private static final int DEADLINE_MILLIS = 10_000;
    private static final byte[] ONE_GIBIBYTE = {0x3f, -1, -1, -1};

    private final List<Socket> sockets = new ArrayList<>();
    private NetServer server;

    @BeforeEach
    void start() throws IOException {
        Timing timing = new Timing(
                Duration.ofSeconds(5),
                Duration.ofSeconds(15),
                Duration.ofSeconds(60),
                Duration.ofSeconds(15),
                HANDSHAKE);
        server = NetServer.start(
                new ServerConfig(
                        InetAddress.getLoopbackAddress(),
                        0,
                        Keeping.nothing(StarterBand.session("Jam")),
                        64,
                        false,
                        timing,
                        new Paces(FREE, FREE, FREE, FREE, FREE, Duration.ofSeconds(2)),
                        "test",
                        null),
                new FakeSound());
    }

    @AfterEach
    void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        server.close();
    }

    @Test
    void fiveHundredThatDribbleAreGoneByTheDeadlineAndAPlayerJoinsMeanwhile() throws IOException {
        for (int i = 0; i < 500; i++) {
            sockets.add(stranger());
        }
        dribble(0);
        dribble(0);
        dribble(0);
        dribble(90);
        try (RawClient player = new RawClient(server.address()).join("Ana", "[1]")) {
            player.await("Welcome");
            dribble('{');
            for (Socket socket : sockets) {
                assertThat(isClosed(socket)).isTrue();
            }
            player.send("{\"type\":\"Ping\",\"t\":42}");
            assertThat(player.await("Pong")).containsEntry("t", 42L);
        }
    }

    private void dribble(int one) {
        for (Socket socket : sockets) {
            say(socket, new byte[] {(byte) one});
        }
    }

    @Test
    void twoThousandMonstrousLengthsAreAllClosedAndNothingIsAllocatedForThem() throws IOException {
        say(stranger(), ONE_GIBIBYTE);
        long before = allocated();
        for (int i = 0; i < 2_000; i++) {
            try (Socket socket = stranger()) {
                say(socket, ONE_GIBIBYTE);
                assertThat(farewell(socket)).containsAnyOf("FrameTooLarge", "ServerFull");
            }
        }
        assertThat(allocated() - before).isLessThan(16 * 1024 * 1024);
    }

    private static long allocated() {
        return allocated(ByteBufAllocator.DEFAULT) + allocated(PooledByteBufAllocator.DEFAULT);
    }

    private static long allocated(ByteBufAllocator allocator) {
        ByteBufAllocatorMetric metric = ((ByteBufAllocatorMetricProvider) allocator).metric();
        return metric.usedDirectMemory() + metric.usedHeapMemory();
    }

    /** A connection from another address of this machine than the players'. */
    private Socket stranger() throws IOException {
        Socket socket = new Socket();
        try {
            socket.bind(new InetSocketAddress("127.0.0.2", 0));
        } catch (IOException e) {
            Assumptions.abort("this machine has one address only");
        }
        socket.setSoTimeout(DEADLINE_MILLIS);
        socket.connect(new InetSocketAddress("127.0.0.1", server.address().getPort()), DEADLINE_MILLIS);
        return socket;
    }

    private static void say(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException closed) {
            // The server was faster: that is what is wanted.
            return;
        }
    }

    /** What is said until the server closes. */
    private static String farewell(Socket socket) throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static boolean isClosed(Socket socket) throws IOException {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }
}
