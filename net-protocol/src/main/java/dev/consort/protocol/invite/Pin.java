package dev.consort.protocol.invite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Which key a server or a player has: the SHA-256 of the key's SubjectPublicKeyInfo. No secret.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Pin(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final int FINGERPRINT_DIGITS = 16;

    public Pin {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("a pin has 64 hexadecimal digits in lower case");
        }
    }

    /** The pin of a key. */
    public static Pin of(PublicKey key) {
        try {
            return new Pin(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getEncoded())));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first 16 digits: enough to recognise a server in a list, too few to trust it. */
    public String fingerprint() {
        return hex.substring(0, FINGERPRINT_DIGITS);
    }

    /** So many bytes from the front. */
    byte[] start(int bytes) {
        return HexFormat.of().parseHex(hex.substring(0, 2 * bytes));
    }

    /** Whether it is the same; compared in a time that does not tell how much of it is. */
    public boolean matches(Pin other) {
        return MessageDigest.isEqual(
                hex.getBytes(StandardCharsets.US_ASCII), other.hex.getBytes(StandardCharsets.US_ASCII));
    }
}
