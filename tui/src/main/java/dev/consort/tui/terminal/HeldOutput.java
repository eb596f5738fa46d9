package dev.consort.tui.terminal;

import dev.consort.tui.canvas.Scrubber;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps what libraries print while the screen is up, and prints it when the screen is gone. */
final class HeldOutput extends OutputStream {
    private static final int MOST = 1 << 16;

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream error = System.err;

    static HeldOutput begin() {
        HeldOutput held = new HeldOutput();
        PrintStream collector = new PrintStream(held, true, StandardCharsets.UTF_8);
        System.setOut(collector);
        System.setErr(collector);
        return held;
    }

    @Override
    public synchronized void write(int octet) {
        if (held.size() < MOST) {
            held.write(octet);
        }
    }

    /**
     * Gives both streams back and prints what was held, as errors; scrubbed, since the words of strangers may be in it.
     */
    synchronized void end() {
        System.setOut(out);
        System.setErr(error);
        String printed = held.toString(StandardCharsets.UTF_8).replace("\t", "    ");
        printed.lines().map(Scrubber::clean).forEach(error::println);
        error.flush();
        held.reset();
    }
}
