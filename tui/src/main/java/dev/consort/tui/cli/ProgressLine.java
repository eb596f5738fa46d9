package dev.consort.tui.cli;

import java.io.PrintStream;
import java.util.function.DoubleConsumer;

/** How far long work has come: one line that counts on a terminal, a line for each quarter elsewhere. */
final class ProgressLine implements DoubleConsumer {
    private final PrintStream out;
    private final boolean isTerminal;
    private int shown = -1;

    ProgressLine(PrintStream out, boolean isTerminal) {
        this.out = out;
        this.isTerminal = isTerminal;
    }

    @Override
    public void accept(double share) {
        int percent = (int) Math.round(100 * Math.max(0, Math.min(1, share)));
        int step = isTerminal ? percent : percent / 25 * 25;
        if (step == shown) {
            return;
        }
        shown = step;
        if (isTerminal) {
            out.print("\rrendering " + step + " %" + (step == 100 ? "\n" : ""));
        } else {
            out.println("rendering " + step + " %");
        }
        out.flush();
    }
}
