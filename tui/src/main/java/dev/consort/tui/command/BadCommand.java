package dev.consort.tui.command;

/** A command that cannot be understood; the message says what would be. */
public final class BadCommand extends Exception {
    private static final long serialVersionUID = 1L;

    public BadCommand(String message) {
        super(message);
    }
}
