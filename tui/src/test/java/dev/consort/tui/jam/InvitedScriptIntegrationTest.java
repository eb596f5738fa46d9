package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.Pin;
import dev.consort.server.secure.RoomKey;
import dev.consort.server.secure.RoomKeyStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client that is not ours, in a secure room. */
class InvitedScriptIntegrationTest {
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private RoomKey room;

    @BeforeEach
    void makeAKey() throws IOException {
        assumeTrue(Stagehand.has("python3"), "python3 is not installed");
        room = new RoomKeyStore(folder, new SecureRandom()).open(Instant.now());
    }

    private static String python(int port, Invite invite) throws IOException, InterruptedException {
        Path script = Path.of("..", "docs", "examples", "join.py");
        return Stagehand.run(
                LONG,
                List.of(
                        "python3",
                        script.toString(),
                        "127.0.0.1",
                        Integer.toString(port),
                        "--invite",
                        invite.text().toLowerCase(java.util.Locale.ROOT),
                        "--own",
                        "1",
                        "--random",
                        "100",
                        "--seconds",
                        "2",
                        "--dump",
                        "/dev/null"));
    }

    @Test
    void itComesInByInviteAndKeepsInStep() throws Exception {
        try (Venue venue = new Venue(room)) {
            assertThat(python(venue.port(), room.invite())).contains("the mirror equals the server");
        }
    }

    @Test
    void serverWithAnotherKeyThanTheInviteHearsNothingOfIt() throws Exception {
        Invite elsewhere = Invite.of(new Pin("ab".repeat(32)), room.secret());
        try (SSLServerSocket door = door()) {
            CompletableFuture<byte[]> heard = CompletableFuture.supplyAsync(() -> hear(door));

            assertThatThrownBy(() -> python(door.getLocalPort(), elsewhere))
                    .hasMessageContaining("ended with 1")
                    .hasMessageContaining("nothing was said to it");
            assertThat(heard.get(LONG.toSeconds(), TimeUnit.SECONDS)).isEmpty();
        }
    }

    private SSLServerSocket door() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, null);
        keys.setKeyEntry("room", room.key(), new char[0], new Certificate[] {room.certificate()});
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, new char[0]);
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        return (SSLServerSocket)
                tls.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /** Everything that a guest says behind a handshake that has succeeded. */
    private static byte[] hear(SSLServerSocket door) {
        try (SSLSocket guest = (SSLSocket) door.accept()) {
            guest.startHandshake();
            return read(guest);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Whoever hangs up without a farewell has said nothing more either. */
    private static byte[] read(SSLSocket guest) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            guest.getInputStream().transferTo(heard);
        } catch (IOException e) {
            return heard.toByteArray();
        }
        return heard.toByteArray();
    }
}
