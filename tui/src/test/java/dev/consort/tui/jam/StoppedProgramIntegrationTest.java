package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with a screen, started by a shell that stops it and lets it go on. */
class StoppedProgramIntegrationTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private TmuxTerminal terminal;

    @BeforeEach
    void openShell() throws Exception {
        assumeTrue(Stagehand.has("tmux"), "tmux is not installed");
        Path script = folder.resolve("program");
        Files.writeString(
                script,
                "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '"
                        + System.getProperty("java.class.path") + "' " + ScreenOfAProcess.class.getName() + "\n");
        terminal = new TmuxTerminal(
                folder.getFileName().toString(),
                80,
                24,
                List.of("env", "LANG=C.UTF-8", "PS1=shell> ", "ENV=", "sh", "-i"));
        terminal.awaitText("shell>");
        terminal.type("sh " + script);
        terminal.press("Enter");
        terminal.awaitText("has the screen");
    }

    @AfterEach
    void closeShell() throws IOException {
        if (terminal != null) {
            terminal.close();
        }
    }

    private void signal(String name) throws Exception {
        Matcher process = Pattern.compile("process (\\d+)").matcher(terminal.screen());
        assertThat(process.find()).isTrue();
        Stagehand.run(SOON, List.of("kill", "-s", name, process.group(1)));
    }

    @Test
    void givesTheShellItsTerminalWhileItIsStoppedAndTakesItAgain() throws Exception {
        for (int time = 0; time < 2; time++) {
            signal("TSTP");
            terminal.awaitText("Stopped");
            assertThat(terminal.screen()).contains("shell>").doesNotContain("has the screen");
            terminal.type("stty -a | grep -c ' icanon'; echo the shell hea''rs");
            terminal.press("Enter");
            terminal.awaitText("the shell hears");
            assertThat(terminal.screen()).contains("\n1\n");
            terminal.type("clear; fg");
            terminal.press("Enter");
            terminal.awaitText("has the screen");
            terminal.press("F5");
            terminal.awaitText("has the screen F5");
        }
    }

    @Test
    void drawsAnewAfterAStopThatItCouldNotSeeComing() throws Exception {
        signal("STOP");
        terminal.awaitText("Stopped");
        terminal.type("clear; fg");
        // The terminal is still raw: there Enter is not yet the end of a line.
        terminal.press("C-j");
        terminal.awaitText("has the screen resized");
        terminal.press("F5");
        terminal.awaitText("has the screen F5");
    }

    @Test
    void leavesTheShellItsTerminalWhenASignalEndsIt() throws Exception {
        signal("TERM");
        terminal.awaitText("\nshell>");
        terminal.type("stty -a | grep -c ' icanon'; echo the shell hea''rs");
        terminal.press("Enter");
        terminal.awaitText("the shell hears");
        assertThat(terminal.screen()).contains("\n1\n").doesNotContain("has the screen");
    }
}
