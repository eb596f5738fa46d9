package dev.consort.tui.cli;

import dev.consort.tui.terminal.TerminalKind;
import java.io.Console;
import java.io.IOError;
import java.util.function.Supplier;

/** Whoever sits at the terminal that this process was started in. */
final class TerminalPerson implements Person {
    private final Console console;
    private volatile boolean isAsked;

    private TerminalPerson(Console console) {
        this.console = console;
    }

    /** Nobody is there where standard input or output leads somewhere else. */
    static TerminalPerson here() {
        TerminalPerson person =
                new TerminalPerson(TerminalKind.here() == TerminalKind.NO_TERMINAL ? null : System.console());
        Runtime.getRuntime().addShutdownHook(new Thread(person::endLine, "consort-end-of-line"));
        return person;
    }

    /** Interrupted in the middle of a question: the shell's prompt goes on the next line. */
    private void endLine() {
        if (isAsked) {
            System.err.println();
            System.err.println("consort: left");
        }
    }

    @Override
    public boolean isThere() {
        return console != null;
    }

    @Override
    public void tell(String sentence) {
        System.err.println("consort: " + sentence);
    }

    @Override
    public String answer(String question) {
        return asked(() -> console.readLine("%s", question));
    }

    @Override
    public String secretAnswer(String question) {
        return asked(() -> {
            char[] typed = console.readPassword("%s", question);
            return typed == null ? null : new String(typed);
        });
    }

    private String asked(Supplier<String> read) {
        if (!isThere()) {
            return null;
        }
        isAsked = true;
        try {
            String typed = read.get();
            return typed == null ? null : typed.strip();
        } catch (IOError e) {
            // The terminal is gone, and the person with it.
            return null;
        } finally {
            isAsked = false;
        }
    }
}
