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

    /** Deepest nesting of a client's JSON; the deepest action needs six. */
    public static final int NESTING = 16;

    /** Deepest nesting of a server's JSON. */
    public static final int SERVER_NESTING = 64;

    /** Most tokens in a client's JSON: brackets, names and values. The longest list of an action needs three quarters. */
    public static final int TOKENS = 8 * 1024;

    /** Longest text in a client's JSON, in characters; the longest that means anything is a line of chat. */
    public static final int TEXT = 4 * 1024;

    /** Longest text or name in a server's JSON, in characters. */
    public static final int SERVER_TEXT = 64 * 1024;

    /** Longest name of a member in a client's JSON, in characters. */
    public static final int NAME = 64;

    /** Longest number in JSON, in digits. */
    public static final int DIGITS = 32;

    /** Bytes of the length itself. */
    public static final int HEADER = 4;

    private FrameLimits() {}
}
