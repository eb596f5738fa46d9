package dev.consort.protocol.message;

/**
 * The secret with which a client comes back to its seat: 256 random bits as text, good for one use.
 *
 * @param value never logged, hence not in {@link #toString}
 */
public record SessionToken(String value) {
    @Override
    public String toString() {
        return "SessionToken[…]";
    }
}
