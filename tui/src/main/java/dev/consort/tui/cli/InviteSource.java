package dev.consort.tui.cli;

import dev.consort.protocol.invite.Invite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Where an invite can come from: the command line, standard input, the environment. A person is asked by an {@link Introduction}. */
final class InviteSource {
    /** On a machine with other users: what is on a command line can be read by all of them. */
    static final String VARIABLE = "CONSORT_INVITE";

    private static final int LONGEST = 200;

    private final Map<String, String> environment;
    private final InputStream in;

    InviteSource(Map<String, String> environment, InputStream in) {
        this.environment = environment;
        this.in = in;
    }

    /** What the option says; {@code -} reads a line of standard input. Null for null. */
    Invite fromOption(String option) throws Failure {
        return option == null ? null : read("--invite", "-".equals(option) ? line() : option);
    }

    /** What the environment says; null if nothing. */
    Invite fromEnvironment() throws Failure {
        String text = environment.getOrDefault(VARIABLE, "");
        return text.isBlank() ? null : read(VARIABLE, text);
    }

    private static Invite read(String where, String text) throws Failure {
        try {
            return Invite.parse(text);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, where + ": " + e.getMessage());
        }
    }

    /** Byte by byte: what follows belongs to line mode. */
    private String line() throws Failure {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST; next = in.read()) {
                line.write(next);
            }
        } catch (IOException e) {
            throw new Failure(ExitCode.USAGE, "--invite -: standard input cannot be read");
        }
        return line.toString(StandardCharsets.US_ASCII);
    }
}
