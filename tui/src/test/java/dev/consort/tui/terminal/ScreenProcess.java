package dev.consort.tui.terminal;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.KeyStroke;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jline.terminal.impl.LineDisciplineTerminal;

/** A process with a screen whose terminal is its standard output, to be ended in one way or another. */
final class ScreenProcess {
    private static final CountDownLatch ASKED = new CountDownLatch(1);

    private ScreenProcess() {}

    public static void main(String[] arguments) throws Exception {
        LineDisciplineTerminal terminal = new LineDisciplineTerminal(
                "test", "xterm-256color", new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
        Map<String, String> environment = Map.of("TERM", "xterm", "LANG", "C.UTF-8");
        try (JLineScreen screen = new JLineScreen(terminal, ScreenWish.ANY, environment, () -> {})) {
            screen.open(new Ear());
            terminal.processInputBytes("\u001b[?0uq".getBytes(StandardCharsets.UTF_8));
            ASKED.await();
            CellGrid grid = new CellGrid(40, 2);
            Canvas.over(grid, codePoint -> 1).text(0, 0, "ready", Style.PLAIN);
            screen.show(grid);
            end(arguments[0]);
        }
    }

    private static void end(String way) throws InterruptedException {
        switch (way) {
            case "exception" -> throw new IllegalStateException("the drawing failed");
            case "exception elsewhere" -> {
                Thread thread = new Thread(() -> {
                    throw new IllegalStateException("another thread failed");
                });
                thread.start();
                thread.join();
            }
            case "exit" -> System.exit(3);
            case "signal" -> new CountDownLatch(1).await();
            default -> {}
        }
    }

    /** Waits until the answer of the terminal has been read. */
    private static final class Ear implements InputSink {
        @Override
        public void key(KeyStroke key) {
            ASKED.countDown();
        }

        @Override
        public void pasted(String text) {}

        @Override
        public void resized() {}

        @Override
        public void lost() {}
    }
}
