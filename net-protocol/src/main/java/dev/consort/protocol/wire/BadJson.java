package dev.consort.protocol.wire;

/** A frame that holds no JSON object within the limits. Without stack trace: it is the peer's fault, and may come often. */
public final class BadJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadJson(String message) {
        super(message, null, false, false);
    }
}
