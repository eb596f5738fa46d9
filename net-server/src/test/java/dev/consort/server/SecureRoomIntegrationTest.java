package dev.consort.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.message.SessionToken;
import dev.consort.protocol.project.StarterBand;
import dev.consort.server.connection.Doorway;
import dev.consort.server.connection.SecureDoor;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Timing;
import dev.consort.server.secure.Doorkeeper;
import dev.consort.server.secure.RoomKey;
import dev.consort.server.secure.RoomKeyStore;
import dev.consort.server.session.LiveSession;
import dev.consort.server.session.Now;
import dev.consort.server.session.SessionLoop;
import dev.consort.server.session.SessionSettings;
import dev.consort.server.testkit.BlindTls;
import dev.consort.server.testkit.FakeSound;
import dev.consort.server.testkit.RawClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A secure room on the loopback; what counts tries has a clock that only the test turns. */
class SecureRoomIntegrationTest {
    private static final String NEIGHBOUR = "127.0.0.2";

    /** More newcomers than usual: each try is a connection of its own. */
    private static final Paces ALL_AT_ONCE = new Paces(
            new Paces.Pace(1_000, 1_000),
            Paces.USUAL.messages(),
            Paces.USUAL.playing(),
            Paces.USUAL.errands(),
            Paces.USUAL.bytes(),
            Paces.USUAL.patience());

    private final List<RawClient> clients = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    @TempDir
    private Path folder;

    private RoomKey room;
    private SessionLoop loop;
    private Doorway doorway;
    private RawClient witness;
    private String token;

    @BeforeEach
    void openARoomWithOneClient() throws IOException {
        room = new RoomKeyStore(folder, new SecureRandom()).open(Instant.EPOCH);
        SessionSettings settings = new SessionSettings(
                "test",
                Timing.USUAL,
                64,
                () -> new SessionToken(UUID.randomUUID().toString()));
        loop = new SessionLoop(
                now -> new LiveSession(StarterBand.session("Jam"), new FakeSound(), settings, now),
                () -> new Now(System.nanoTime(), 0));
        doorway = Doorway.open(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                loop,
                5_000,
                ALL_AT_ONCE,
                SecureDoor.of(room, new Doorkeeper(room.secret(), nanos::get)));
        loop.start();
        witness = connect().hello("Witness", right());
        token = (String) witness.await("Welcome").get("sessionToken");
    }

    @AfterEach
    void closeEverything() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
        loop.close();
        doorway.close();
    }

    private RawClient connect() throws IOException {
        return connect(BlindTls.socket("TLSv1.3"));
    }

    private RawClient connect(Socket socket) throws IOException {
        RawClient client = new RawClient(socket, doorway.address());
        clients.add(client);
        return client;
    }

    private RawClient neighbour() throws IOException {
        Socket socket = BlindTls.socket("TLSv1.3");
        socket.bind(new InetSocketAddress(NEIGHBOUR, 0));
        return connect(socket);
    }

    private String right() {
        return ",\"secret\":\"" + room.secret().text() + "\"";
    }

    private static String wrong() {
        return ",\"secret\":\"00000000\"";
    }

    private void expectNotInvited(RawClient client) throws IOException {
        assertThat(client.await("Error")).containsEntry("code", "NotInvited");
        assertThat(client.isClosedByServer()).isTrue();
    }

    private void expectWitnessUnharmed() throws IOException {
        witness.send("{\"type\":\"Ping\",\"t\":42}");
        assertThat(witness.await("Pong")).containsEntry("t", 42L);
    }

    @Test
    void wrongAndMissingSecretGetTheSameAnswerAfterAQuarterOfASecond() throws IOException {
        long start = System.nanoTime();
        RawClient wrong = connect().hello("Guess", wrong());
        Map<String, Object> toWrong = wrong.await("Error");
        long waited = System.nanoTime() - start;
        Map<String, Object> toMissing = connect().hello("Silent", "").await("Error");

        assertThat(toWrong).containsEntry("code", "NotInvited").isEqualTo(toMissing);
        assertThat(Duration.ofNanos(waited)).isGreaterThanOrEqualTo(Duration.ofMillis(250));
        assertThat(wrong.isClosedByServer()).isTrue();
        expectWitnessUnharmed();
    }

    @Test
    void whoWasRefusedIsNotHeardAgainOnTheSameConnection() throws IOException {
        RawClient client = connect().hello("Guess", wrong()).hello("Guess", right());

        assertThat(client.read()).containsEntry("code", "NotInvited");
        assertThat(client.isClosedByServer()).isTrue();
    }

    @Test
    void whoGuessesTooOftenIsNotHeardEvenWithTheRightSecret() throws IOException {
        guess(5);
        expectNotInvited(connect().hello("Guess", right()));
        nanos.addAndGet(Duration.ofSeconds(60).toNanos());
        connect().hello("Late", right()).await("Welcome");
    }

    @Test
    void tenTriesLockAnAddressForTenMinutesAndNobodyElse() throws IOException {
        guess(7);
        guess(3);
        nanos.addAndGet(Duration.ofMinutes(10).minusMillis(1).toNanos());
        expectNotInvited(connect().hello("Guess", right()));
        neighbour().hello("Neighbour", right()).await("Welcome");
        expectWitnessUnharmed();
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        connect().hello("Late", right()).await("Welcome");
    }

    /** At the same time, so that their answers wait at the same time. */
    private void guess(int times) throws IOException {
        List<RawClient> guessing = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            guessing.add(connect().hello("Guess", wrong()));
        }
        for (RawClient each : guessing) {
            expectNotInvited(each);
            each.close();
        }
    }

    @Test
    void tokenBringsBackToTheSeatWithoutTheSecretFromALockedAddressToo() throws IOException {
        guess(7);
        guess(3);
        witness.close();

        connect().hello("x", ",\"reconnectToken\":\"" + token + "\"").await("ReconnectSuccessful");
    }

    @Test
    void wrongTokenCountsAsATry() throws IOException {
        for (int i = 0; i < 3; i++) {
            RawClient client = connect().hello("x", ",\"reconnectToken\":\"wrong\"");
            client.await("ReconnectFailed");
            expectNotInvited(client.hello("x", wrong()));
        }
        expectNotInvited(connect().hello("Guess", right()));
    }

    @Test
    void deadTokenMayBeFollowedByTheSecret() throws IOException {
        RawClient client = connect().hello("x", ",\"reconnectToken\":\"dead\"");
        client.await("ReconnectFailed");

        client.hello("x", right()).await("Welcome");
    }

    @Test
    void plainClientIsToldThatTheSessionIsSecure() throws IOException {
        RawClient client = connect(new Socket()).hello("Plain", right());
        Map<String, Object> error = client.await("Error");

        assertThat(error).containsEntry("code", "NotInvited");
        assertThat((String) error.get("message")).contains("secure", "invite line");
        assertThat(client.isClosedByServer()).isTrue();
        expectWitnessUnharmed();
    }

    @Test
    void olderTlsIsRefused() throws IOException {
        RawClient client = connect(BlindTls.socket("TLSv1.2"));

        assertThatThrownBy(() -> client.hello("Old", right())).isInstanceOf(SSLException.class);
        expectWitnessUnharmed();
    }

    @Test
    void closingTheSessionIsSaidOverTlsToo() throws IOException {
        loop.close();

        assertThat(witness.await("Shutdown").get("reason")).isNotNull();
        assertThat(witness.isClosedByServer()).isTrue();
    }
}
