package dev.consort.server.secure;

import dev.consort.protocol.file.PrivateFile;
import dev.consort.protocol.invite.RoomSecret;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * Where a host's key and secret are kept between sessions, so that guests need one invite for ever. Two files: whoever
 * removes {@code room.secret} makes all invites void and keeps the key by which the room is known.
 */
public final class RoomKeyStore {
    private static final String ALIAS = "room";

    /** PKCS12 wants a password. One that lies beside the file guards nothing; what guards it is that only the host can read it. */
    private static final char[] PASSWORD = "consort".toCharArray();

    private final Path keys;
    private final Path secret;
    private final SecureRandom random;

    /** @param folder made when something is to be kept in it */
    public RoomKeyStore(Path folder, SecureRandom random) {
        this.keys = folder.resolve("room.p12");
        this.secret = folder.resolve("room.secret");
        this.random = random;
    }

    /**
     * The host's key and secret; made and kept if there are none yet.
     *
     * @param now the day on which a new key begins
     * @throws IOException with a sentence that names the file, if it cannot be read or kept
     */
    public RoomKey open(Instant now) throws IOException {
        try {
            if (!Files.exists(keys)) {
                keep(SelfSigned.make(random, now));
            }
            KeyStore store = read();
            PrivateKey key = (PrivateKey) store.getKey(ALIAS, PASSWORD);
            X509Certificate certificate = (X509Certificate) store.getCertificate(ALIAS);
            if (key == null || certificate == null) {
                throw new GeneralSecurityException("there is no key in it");
            }
            return new RoomKey(key, certificate, secret());
        } catch (GeneralSecurityException e) {
            throw new IOException("the room's key " + keys + " cannot be used: " + e.getMessage(), e);
        }
    }

    private void keep(SelfSigned made) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, made.keys().getPrivate(), PASSWORD, new Certificate[] {made.certificate()});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD);
        PrivateFile.replace(keys, bytes.toByteArray());
    }

    private KeyStore read() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD);
            return store;
        }
    }

    private RoomSecret secret() throws IOException {
        if (!Files.exists(secret)) {
            byte[] fresh = new byte[RoomSecret.BYTES];
            random.nextBytes(fresh);
            String text = RoomSecret.of(fresh).text() + "\n";
            PrivateFile.replace(secret, text.getBytes(StandardCharsets.US_ASCII));
        }
        try {
            return new RoomSecret(Files.readString(secret).strip());
        } catch (IllegalArgumentException e) {
            throw new IOException("the room's secret " + secret + " cannot be read; remove it to make a new one", e);
        }
    }
}
