package dev.consort.server.secure;

import dev.consort.protocol.file.PrivateFile;
import dev.consort.protocol.identity.KeyFile;
import dev.consort.protocol.identity.OwnKey;
import dev.consort.protocol.invite.RoomSecret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;

/**
 * Where a host's key and secret are kept between sessions, so that guests need one invite for ever. Two files: whoever
 * removes {@code room.secret} makes all invites void and keeps the key by which the room is known.
 */
public final class RoomKeyStore {
    private final KeyFile key;
    private final Path secret;
    private final SecureRandom random;

    /** @param folder made when something is to be kept in it */
    public RoomKeyStore(Path folder, SecureRandom random) {
        this.key = new KeyFile(folder.resolve("room.p12"), random);
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
        OwnKey own = key.open(now);
        return new RoomKey(own.key(), own.certificate(), secret());
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
