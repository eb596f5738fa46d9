package dev.consort.tui.terminal;

import java.io.Console;

/** Whether somebody sits at both ends of this process. */
final class Consoles {
    private Consoles() {}

    /** Up to Java 21 a console is only there for terminals; later ones have to be asked. */
    static boolean bothEndsAreTerminals() {
        Console console = System.console();
        return console != null && (Runtime.version().feature() < 22 || isTerminal(console));
    }

    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException absent) {
            return true;
        }
    }
}
