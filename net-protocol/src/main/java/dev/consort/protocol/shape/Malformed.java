package dev.consort.protocol.shape;

import dev.consort.protocol.text.SafeText;

/**
 * A JSON value that does not have the shape it should have. The message names the place and what was expected, in words
 * for the person who wrote the client. Without stack trace: it is the peer's fault, and may come often.
 */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The peer's own words are in it, names of members among them: they may be anything, and of any length. */
    private static final int LONGEST = 300;

    private final boolean unknownType;

    public Malformed(String message) {
        this(message, false);
    }

    private Malformed(String message, boolean unknownType) {
        super(SafeText.clean(message, LONGEST), null, false, false);
        this.unknownType = unknownType;
    }

    /** A tagged object whose {@code "type"} names nothing known. */
    public static Malformed unknownType(String message) {
        return new Malformed(message, true);
    }

    /** Whether the value is of a type that this version does not know, rather than broken. */
    public boolean isUnknownType() {
        return unknownType;
    }

    /** The same complaint, seen from one level further out. */
    Malformed within(String member) {
        String message = getMessage();
        String joint =
                message.startsWith("'") ? "'" + member + "." + message.substring(1) : "'" + member + "': " + message;
        return new Malformed(joint, unknownType);
    }
}
