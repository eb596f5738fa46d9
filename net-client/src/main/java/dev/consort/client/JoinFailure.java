package dev.consort.client;

/** A session could not be joined. The message is a sentence for the person who tried. */
public final class JoinFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Why not. */
    public enum Kind {
        /** Nobody answers there. */
        CANNOT_CONNECT,
        /** The server does not let us in. */
        REFUSED,
        /** The server is not the one that it should be. */
        DISTRUSTED,
        /** Client and server speak different versions. */
        PROTOCOL_MISMATCH
    }

    public JoinFailure(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
