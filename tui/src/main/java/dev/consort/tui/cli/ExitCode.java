package dev.consort.tui.cli;

/** How the program ends. A number never changes once it is released. */
public final class ExitCode {
    public static final int OK = 0;
    /** Something that should not happen. */
    public static final int FAILED = 1;
    /** The command line is wrong. */
    public static final int USAGE = 2;
    /** No session was found on the network. */
    public static final int NOTHING_FOUND = 3;

    public static final int CANNOT_CONNECT = 4;
    /** The server does not let us in. */
    public static final int REFUSED = 5;

    public static final int PROTOCOL_MISMATCH = 6;
    public static final int PORT_IN_USE = 7;
    public static final int NO_AUDIO_DEVICE = 8;
    /** A file of a song cannot be read or written. */
    public static final int FILE_UNREADABLE = 9;

    /** The server is not the one that it should be. */
    public static final int DISTRUSTED = 10;

    private ExitCode() {}
}
