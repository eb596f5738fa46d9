package dev.consort.tui.cli;

import dev.consort.protocol.message.ServerMessage;

/** Which program this is. */
public final class Version {
    private static final String UNPACKED = "unpacked";

    private Version() {}

    /** The program's own version; {@code "unpacked"} when it does not run from its jar. */
    public static String program() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? UNPACKED : version;
    }

    /** What {@code --version} prints: one fact to a line. */
    public static String[] lines() {
        return new String[] {
            "consort " + program(),
            "protocol " + ServerMessage.PROTOCOL,
            "java " + System.getProperty("java.version") + " " + System.getProperty("java.vendor"),
            "os " + System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                    + System.getProperty("os.arch")
        };
    }
}
