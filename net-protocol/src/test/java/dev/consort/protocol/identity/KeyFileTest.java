package dev.consort.protocol.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final byte[] WORDS = {1, 2, 3};

    @TempDir
    private Path home;

    private Path file() {
        return home.resolve("share/consort/client.p12");
    }

    private OwnKey open() throws IOException {
        return new KeyFile(file(), new SecureRandom()).open(NOW);
    }

    @Test
    void keyIsMadeOnceAndIsTheSameEverAfter() throws IOException {
        assertThat(open().pin()).isEqualTo(open().pin());
    }

    @Test
    void keyIsOnTheCurveAndBelongsToTheCertificate() throws Exception {
        OwnKey own = open();
        ECPublicKey shown = (ECPublicKey) own.certificate().getPublicKey();
        Signature signing = Signature.getInstance("SHA256withECDSA");
        signing.initSign(own.key());
        signing.update(WORDS);
        byte[] signature = signing.sign();
        signing.initVerify(shown);
        signing.update(WORDS);

        assertThat(signing.verify(signature)).isTrue();
        assertThat(shown.getParams().getCurve().getField().getFieldSize()).isEqualTo(256);
    }

    @Test
    void certificateSaysNothingOfThePerson() throws IOException {
        assertThat(open().certificate().getSubjectX500Principal().getName()).isEqualTo("CN=Consort");
    }

    @Test
    void twoPeopleHaveTwoKeys() throws IOException {
        OwnKey other = new KeyFile(home.resolve("other.p12"), new SecureRandom()).open(NOW);

        assertThat(other.pin()).isNotEqualTo(open().pin());
    }

    @Test
    void onlyTheOwnerCanReadIt() throws IOException {
        open();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void spoiltFileIsNamedAndNotReplaced() throws Exception {
        open();
        Files.writeString(file(), "spoilt");

        assertThatThrownBy(this::open)
                .hasMessageContaining(file() + " cannot be read")
                .hasMessageContaining("without the file a new one is made");
        assertThat(file()).hasContent("spoilt");
    }

    @Test
    void fileWithoutAKeyIsNamed() throws Exception {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        Files.createDirectories(file().getParent());
        try (var out = Files.newOutputStream(file())) {
            empty.store(out, "consort".toCharArray());
        }

        assertThatThrownBy(this::open).hasMessageContaining("there is no key in it");
    }

    @Test
    void placeThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(home.resolve("share"), "a file where a folder should be");

        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining(file() + " cannot be kept");
    }

    @Test
    void keyIsNotInTheTextThatLogsShow() throws IOException {
        assertThat(open().toString()).isEqualTo("OwnKey[" + open().pin().fingerprint() + "…]");
    }
}
