package dev.consort.tui.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A script, and what is printed while it runs. */
class Heard implements Lines {
    final List<String> printed = new CopyOnWriteArrayList<>();
    private final BufferedReader script;
    private final boolean isTyped;

    Heard(boolean isTyped, String... lines) {
        this.script = new BufferedReader(new StringReader(String.join("\n", lines)));
        this.isTyped = isTyped;
    }

    @Override
    public String next() throws IOException {
        return script.readLine();
    }

    @Override
    public void print(String line) {
        printed.add(line);
    }

    @Override
    public boolean isTyped() {
        return isTyped;
    }

    String text() {
        return String.join("\n", printed);
    }
}
