package dev.consort.tui.command;

import java.util.List;

/** Ends a command that is only read to find out what its next word may be. */
final class Wanted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Choice> choices;

    Wanted(List<Choice> choices) {
        super("the next word", null, false, false);
        this.choices = choices;
    }

    List<Choice> choices() {
        return choices;
    }
}
