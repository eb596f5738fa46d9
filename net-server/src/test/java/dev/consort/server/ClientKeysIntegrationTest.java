package dev.consort.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.protocol.identity.OwnKey;
import dev.consort.protocol.project.StarterBand;
import dev.consort.server.journal.Journal;
import dev.consort.server.journal.Keeping;
import dev.consort.server.journal.Opening;
import dev.consort.server.journal.ProjectDesk;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Timing;
import dev.consort.server.secure.RoomKey;
import dev.consort.server.secure.RoomKeyStore;
import dev.consort.server.testkit.BlindTls;
import dev.consort.server.testkit.Drawer;
import dev.consort.server.testkit.FakeSound;
import dev.consort.server.testkit.RawClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients with and without a key of their own, over real TLS. */
class ClientKeysIntegrationTest {
    private static final String HERE = "127.0.0.1";
    private static final String ELSEWHERE = "127.0.0.2";

    private final List<RawClient> clients = new ArrayList<>();

    private final Drawer seats = new Drawer();

    @TempDir
    private Path folder;

    private RoomKey room;
    private NetServer server;
    private OwnKey own;
    private OwnKey other;

    @BeforeEach
    void openARoom() throws Exception {
        room = new RoomKeyStore(folder, new SecureRandom()).open(Instant.EPOCH);
        own = OwnKey.make(new SecureRandom(), Instant.now());
        other = OwnKey.make(new SecureRandom(), Instant.now());
        server = start();
    }

    private NetServer start() throws IOException {
        ServerConfig config = new ServerConfig(
                InetAddress.getLoopbackAddress(),
                0,
                new Keeping(Opening.of(StarterBand.session("Jam")), seats, Journal.NONE, ProjectDesk.NONE),
                64,
                false,
                Timing.USUAL,
                Paces.USUAL,
                "test",
                room);
        return NetServer.start(config, new FakeSound());
    }

    @AfterEach
    void closeEverything() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
        server.close();
    }

    private RawClient connect(String machine, OwnKey key) throws IOException {
        SSLSocket socket = BlindTls.socket(key, "TLSv1.3");
        socket.bind(new InetSocketAddress(machine, 0));
        RawClient client = new RawClient(socket, server.address());
        clients.add(client);
        return client;
    }

    private RawClient join(String machine, OwnKey key) throws IOException {
        return connect(machine, key)
                .hello("Eve", ",\"secret\":\"" + room.secret().text() + "\"");
    }

    private String answerTo(String token, OwnKey key) throws IOException {
        RawClient client = connect(HERE, key).hello("x", ",\"reconnectToken\":\"" + token + "\"");
        return (String) client.read().get("type");
    }

    private String operate(String line) throws InterruptedException {
        BlockingQueue<String> answer = new ArrayBlockingQueue<>(1);
        server.operate(line, answer::add);
        return answer.poll(10, TimeUnit.SECONDS);
    }

    private void restart() throws IOException {
        server.close();
        server = start();
    }

    @Test
    void whoHasNoKeyJoinsAllTheSame() throws IOException {
        join(HERE, null).await("Welcome");
    }

    @Test
    void aBanHoldsByKeyFromAnotherAddressAndAfterARestart() throws Exception {
        join(HERE, own).await("Welcome");
        assertThat(operate("ban 1 noise")).isEqualTo("done");
        assertThat(operate("bans"))
                .isEqualTo(
                        "banned: Eve (1) at 127.0.0.1 and key " + own.pin().fingerprint() + "… by the operator, noise");
        assertThat(join(ELSEWHERE, own).await("Error")).containsEntry("code", "Banned");
        restart();
        assertThat(join(ELSEWHERE, own).await("Error")).containsEntry("code", "Banned");
        join(ELSEWHERE, other).await("Welcome");
        join(ELSEWHERE, null).await("Welcome");

        operate("unban 1");
        join(ELSEWHERE, own).await("Welcome");
    }

    @Test
    void aStolenTokenOpensNothingWithoutTheKeyThatGoesWithIt() throws Exception {
        RawClient eve = join(HERE, own);
        String token = (String) eve.await("Welcome").get("sessionToken");
        assertThat(answerTo(token, other)).isEqualTo("ReconnectFailed");
        assertThat(answerTo(token, null)).isEqualTo("ReconnectFailed");
        restart();
        assertThat(answerTo(token, other)).isEqualTo("ReconnectFailed");
        assertThat(answerTo(token, null)).isEqualTo("ReconnectFailed");

        assertThat(answerTo(token, own)).isEqualTo("ReconnectSuccessful");
    }

    @Test
    void aKeyIsTakenWhateverItsCertificateSays() throws Exception {
        Instant longAgo = Instant.parse("1900-01-01T00:00:00Z");
        OwnKey over = OwnKey.make(new SecureRandom(), longAgo);
        String token = (String) join(HERE, over).await("Welcome").get("sessionToken");

        assertThat(over.certificate().getNotAfter()).isBefore(Instant.now());
        assertThat(answerTo(token, over)).isEqualTo("ReconnectSuccessful");
    }

    @Test
    void whoShowsSomebodyElsesCertificateWithoutItsKeyIsNotHeard() throws Exception {
        String token = (String) join(HERE, own).await("Welcome").get("sessionToken");
        OwnKey forged = new OwnKey(other.key(), own.certificate());

        assertThatThrownBy(() -> answerTo(token, forged)).isInstanceOf(IOException.class);
        assertThat(answerTo(token, own)).isEqualTo("ReconnectSuccessful");
    }
}
