package dev.consort.server.secure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomKeyStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    private Path home;

    private Path folder;
    private RoomKeyStore store;

    @BeforeEach
    void chooseAFolder() {
        folder = home.resolve("share/consort");
        store = new RoomKeyStore(folder, new SecureRandom());
    }

    @Test
    void keyIsOnTheCurveAndSignsItsOwnCertificate() throws Exception {
        RoomKey room = store.open(NOW);

        assertThat(room.key().getAlgorithm()).isEqualTo("EC");
        assertThat(((ECPublicKey) room.certificate().getPublicKey())
                        .getParams()
                        .getCurve()
                        .getField()
                        .getFieldSize())
                .isEqualTo(256);
        room.certificate().verify(room.certificate().getPublicKey());
        room.certificate().checkValidity(Date.from(NOW));
    }

    @Test
    void keyAndSecretAreTheSameAtTheNextStart() throws IOException {
        RoomKey first = store.open(NOW);
        RoomKey second = store.open(NOW.plusSeconds(1_000_000));

        assertThat(second.pin()).isEqualTo(first.pin());
        assertThat(second.invite().text()).isEqualTo(first.invite().text());
    }

    @Test
    void twoHostsHaveTwoKeysAndTwoSecrets() throws IOException {
        RoomKey other = new RoomKeyStore(home.resolve("other"), new SecureRandom()).open(NOW);

        assertThat(other.pin()).isNotEqualTo(store.open(NOW).pin());
        assertThat(other.secret()).isNotEqualTo(store.open(NOW).secret());
    }

    @Test
    void bothFilesAreTheHostsAlone() throws IOException {
        store.open(NOW);

        assertThat(mode("room.p12")).isEqualTo("rw-------");
        assertThat(mode("room.secret")).isEqualTo("rw-------");
    }

    private String mode(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(file)));
    }

    @Test
    void removingTheSecretMakesANewInviteForTheSameKey() throws IOException {
        RoomKey first = store.open(NOW);
        Files.delete(folder.resolve("room.secret"));
        RoomKey second = store.open(NOW);

        assertThat(second.pin()).isEqualTo(first.pin());
        assertThat(second.secret()).isNotEqualTo(first.secret());
    }

    @Test
    void spoiltFileIsNamedAndNotReplaced() throws IOException {
        store.open(NOW);
        Files.writeString(folder.resolve("room.p12"), "spoilt");

        assertThatThrownBy(() -> store.open(NOW)).isInstanceOf(IOException.class);
        assertThat(folder.resolve("room.p12")).hasContent("spoilt");
        Files.delete(folder.resolve("room.p12"));
        store.open(NOW);
        Files.writeString(folder.resolve("room.secret"), "spoilt");

        assertThatThrownBy(() -> store.open(NOW)).hasMessageContaining("room.secret");
    }

    @Test
    void secretIsNotInTheTextThatLogsShow() throws IOException {
        RoomKey room = store.open(NOW);

        assertThat(room.toString()).doesNotContain(room.secret().text());
    }
}
