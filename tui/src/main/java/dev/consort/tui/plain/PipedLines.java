package dev.consort.tui.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;

/**
 * Lines as they come, from a script, a pipe or a terminal that can do no more.
 *
 * @param isTyped whether a person types them
 */
public record PipedLines(BufferedReader input, PrintStream output, boolean isTyped) implements Lines {
    public PipedLines(Reader input, PrintStream output, boolean isTyped) {
        this(new BufferedReader(input), output, isTyped);
    }

    @Override
    public String next() throws IOException {
        return input.readLine();
    }

    @Override
    public void print(String line) {
        output.println(line);
        output.flush();
    }
}
