package dev.consort.protocol.invite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * What opens a secure room: 40 random bits. It stands guesses over the network, which are counted, and nothing else; so it
 * is only ever said to a server that has shown the right key.
 *
 * @param text eight characters, as in Hello; never logged, hence not in {@link #toString}
 */
public record RoomSecret(String text) {
    /** How many random bytes make one. */
    public static final int BYTES = 5;

    private static final int CHARACTERS = 8;

    public RoomSecret {
        if (text.length() != CHARACTERS || !isCanonical(text)) {
            throw new IllegalArgumentException(
                    "a room's secret has eight characters from 0-9 and A-Z without I, L, O, U");
        }
    }

    private static boolean isCanonical(String text) {
        return text.chars().allMatch(each -> {
            int value = Crockford.value((char) each);
            return value >= 0 && Crockford.symbol(value) == each;
        });
    }

    /** The secret that is made of these five bytes. */
    public static RoomSecret of(byte[] random) {
        return new RoomSecret(Crockford.text(Arrays.copyOf(random, BYTES)));
    }

    /** Whether somebody said it; takes the same time however much was right. Null is no secret. */
    public boolean matches(String said) {
        return MessageDigest.isEqual(hash(text), hash(said == null ? "" : said)) && said != null;
    }

    /** Hashed first: comparing texts of different lengths would tell the length. */
    private static byte[] hash(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "RoomSecret[…]";
    }
}
