package dev.consort.protocol.wire;

import dev.consort.protocol.text.SafeText;

/**
 * A frame that holds no JSON object within the limits. Without stack trace: it is the peer's fault, and may come often.
 */
public final class BadJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    BadJson(String message) {
        super(SafeText.clean(message, LONGEST), null, false, false);
    }
}
