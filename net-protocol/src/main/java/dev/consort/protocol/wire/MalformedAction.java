package dev.consort.protocol.wire;

import dev.consort.protocol.action.RefusalCode;

/**
 * An Action message whose action cannot be read. The connection survives it: the answer is a rejection of {@link #id}.
 * Without stack trace: it is the peer's fault, and may come often.
 */
public final class MalformedAction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long id;
    private final RefusalCode code;

    MalformedAction(long id, RefusalCode code, String reason) {
        super(reason, null, false, false);
        this.id = id;
        this.code = code;
    }

    public long id() {
        return id;
    }

    public RefusalCode code() {
        return code;
    }
}
