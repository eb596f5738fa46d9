package dev.consort.tui.plain;

import java.io.IOException;

/** Where lines come from and go to. Lines are asked for by one thread and printed by another. */
public interface Lines {
    /** The next line; null at the end. Waits for it. */
    String next() throws IOException;

    /** Prints a line, above whatever is being typed. */
    void print(String line);

    /** Whether a person types, rather than a script. */
    boolean isTyped();

    /** Nothing is asked for or printed any more. */
    default void close() {}
}
