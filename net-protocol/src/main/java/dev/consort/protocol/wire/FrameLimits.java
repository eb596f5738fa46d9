package dev.consort.protocol.wire;

/**
 * How large a frame may be, in bytes after the four of the length. Decided by the length alone, before anything is
 * read.
 */
public final class FrameLimits {
    /** From a client that has not been welcomed: a Hello fits many times over. */
    public static final int BEFORE_WELCOME = 4 * 1024;

    /** From a client that has joined. */
    public static final int FROM_CLIENT = 64 * 1024;

    /** From a server: the state of a large session. */
    public static final int FROM_SERVER = 64 * 1024 * 1024;

    /** Deepest nesting of JSON. */
    public static final int NESTING = 64;

    /** Longest text in JSON, in characters. */
    public static final int TEXT = 64 * 1024;

    /** Longest number in JSON, in digits. */
    public static final int DIGITS = 32;

    /** Bytes of the length itself. */
    public static final int HEADER = 4;

    private FrameLimits() {}
}
