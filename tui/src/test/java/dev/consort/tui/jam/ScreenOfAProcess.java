package dev.consort.tui.jam;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.terminal.JLineScreen;
import dev.consort.tui.terminal.ScreenSize;
import dev.consort.tui.terminal.ScreenWish;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A program that shows its process id on a screen until it is ended. */
final class ScreenOfAProcess implements InputSink {
    private final BlockingQueue<String> news = new LinkedBlockingQueue<>();

    public static void main(String[] arguments) throws InterruptedException {
        new ScreenOfAProcess().run();
    }

    private void run() throws InterruptedException {
        try (JLineScreen screen = JLineScreen.ofThisProcess(ScreenWish.ANY)) {
            screen.open(this);
            String last = "";
            while (!last.equals("lost")) {
                ScreenSize size = screen.size();
                CellGrid grid = new CellGrid(size.columns(), size.rows());
                String text = "process " + ProcessHandle.current().pid() + " has the screen " + last;
                Canvas.over(grid, screen.charWidth()).text(0, 0, text, Style.PLAIN);
                screen.show(grid);
                last = news.take();
            }
        }
    }

    @Override
    public void key(KeyStroke key) {
        news.add(key.label());
    }

    @Override
    public void pasted(String text) {}

    @Override
    public void resized() {
        news.add("resized");
    }

    @Override
    public void lost() {
        news.add("lost");
    }
}
