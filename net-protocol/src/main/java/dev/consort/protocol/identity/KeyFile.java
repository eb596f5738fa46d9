package dev.consort.protocol.identity;

import dev.consort.protocol.file.PrivateFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Enumeration;

/** A key of one's own in a PKCS12 file that only its owner can read. A file that is there is never replaced. */
public final class KeyFile {
    private static final String ALIAS = "consort";

    /** PKCS12 wants a password. One that lies beside the file guards nothing; what guards it is that only its owner can read it. */
    private static final char[] PASSWORD = "consort".toCharArray();

    private final Path file;
    private final SecureRandom random;

    /** @param file made, with its folders, when there is none */
    public KeyFile(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
    }

    /**
     * The key in the file; made and kept if there is none yet.
     *
     * @param now the day on which a new key begins
     * @throws IOException with a sentence that names the file, if the key cannot be read, made or kept
     */
    public OwnKey open(Instant now) throws IOException {
        if (!Files.exists(file)) {
            make(now);
        }
        try {
            return read();
        } catch (GeneralSecurityException | IOException e) {
            String why =
                    "the key " + file + " cannot be read (" + e.getMessage() + "); without the file a new one is made";
            throw new IOException(why, e);
        }
    }

    private void make(Instant now) throws IOException {
        try {
            keep(OwnKey.make(random, now));
        } catch (GeneralSecurityException | IOException e) {
            throw new IOException("the key " + file + " cannot be kept (" + e.getMessage() + ")", e);
        }
    }

    private void keep(OwnKey made) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(ALIAS, made.key(), PASSWORD, new Certificate[] {made.certificate()});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, PASSWORD);
        PrivateFile.replace(file, bytes.toByteArray());
    }

    private OwnKey read() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(file)) {
            store.load(in, PASSWORD);
        }
        Enumeration<String> aliases = store.aliases();
        String alias = aliases.hasMoreElements() ? aliases.nextElement() : ALIAS;
        if (store.getKey(alias, PASSWORD) instanceof PrivateKey key
                && store.getCertificate(alias) instanceof X509Certificate certificate) {
            return new OwnKey(key, certificate);
        }
        throw new GeneralSecurityException("there is no key in it");
    }
}
