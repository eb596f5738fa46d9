package dev.consort.tui.jam;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real terminal with a real program in it, by tmux. */
final class TmuxTerminal implements AutoCloseable {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private final String socket;

    TmuxTerminal(String name, int columns, int rows, List<String> program) throws IOException, InterruptedException {
        socket = "consort-" + ProcessHandle.current().pid() + "-" + name;
        List<String> line = new ArrayList<>(
                List.of("new-session", "-d", "-x", Integer.toString(columns), "-y", Integer.toString(rows), "--"));
        line.addAll(program);
        tmux(line.toArray(new String[0]));
    }

    private String tmux(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("tmux", "-f", "/dev/null", "-L", socket));
        line.addAll(List.of(arguments));
        return Stagehand.run(Duration.ofSeconds(10), line);
    }

    /** Presses keys by tmux's names for them. */
    void press(String... keys) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of("send-keys"));
        line.addAll(List.of(keys));
        tmux(line.toArray(new String[0]));
    }

    /** Types this. */
    void type(String text) throws IOException, InterruptedException {
        tmux("send-keys", "-l", text);
    }

    /** Types a command behind a colon. */
    void command(String text) throws IOException, InterruptedException {
        type(":" + text);
        press("Enter");
    }

    String screen() throws IOException, InterruptedException {
        return tmux("capture-pane", "-p");
    }

    /** Waits until the screen shows this. */
    void awaitText(String text) {
        Stagehand.await(DEADLINE, "the screen never showed '" + text + "'", () -> shows(text));
    }

    /** Waits until the screen no longer shows this. */
    void awaitGone(String text) {
        Stagehand.await(DEADLINE, "the screen went on showing '" + text + "'", () -> !shows(text));
    }

    private boolean shows(String text) {
        try {
            return screen().contains(text);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until the program has ended. */
    void awaitEnd() {
        Stagehand.await(DEADLINE, "the program never ended", () -> !isAlive());
    }

    private boolean isAlive() {
        try {
            tmux("has-session");
            return true;
        } catch (IOException | AssertionError e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (isAlive()) {
                tmux("kill-server");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
