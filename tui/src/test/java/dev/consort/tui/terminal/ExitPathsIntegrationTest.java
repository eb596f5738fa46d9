package dev.consort.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a process ends, the last thing that its terminal hears is how it was before. */
@Timeout(60)
class ExitPathsIntegrationTest {
    private static final String RESTORED =
            "\u001b[?2026l\u001b[0m\u001b[<u\u001b[?1006l\u001b[?1002l\u001b[?1004l\u001b[?2004l\u001b[?25h\u001b[?1049l";

    private final StringBuilder seen = new StringBuilder();
    private Process process;

    @AfterEach
    void endProcess() {
        process.destroyForcibly();
    }

    private void start(String way) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ScreenProcess.class.getName(),
                        way)
                .redirectErrorStream(true)
                .start();
    }

    /** Reads what the terminal hears until that comes, or to the end. */
    private String readUntil(String text) throws IOException {
        InputStream output = process.getInputStream();
        for (int octet = output.read(); octet >= 0; octet = output.read()) {
            seen.append((char) octet);
            if (seen.toString().endsWith(text)) {
                break;
            }
        }
        return seen.toString();
    }

    private String readToTheEnd() throws IOException {
        byte[] rest = process.getInputStream().readAllBytes();
        return seen.append(new String(rest, StandardCharsets.UTF_8)).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM", "HUP"})
    void restoresTheTerminalWhenASignalEndsTheProcess(String signal) throws Exception {
        start("signal");
        assertThat(readUntil("ready")).contains("\u001b[>3u").endsWith("ready");
        new ProcessBuilder("kill", "-s", signal, Long.toString(process.pid()))
                .start()
                .waitFor();
        assertThat(readToTheEnd()).endsWith(RESTORED);
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"return, 0", "exit, 3"})
    void restoresTheTerminalAtAnOrdinaryEnd(String way, int exitCode) throws Exception {
        start(way);
        assertThat(readToTheEnd()).contains("\u001b[>3u", "ready").endsWith(RESTORED);
        assertThat(process.waitFor()).isEqualTo(exitCode);
    }

    @ParameterizedTest
    @CsvSource({"exception, the drawing failed", "exception elsewhere, another thread failed"})
    void restoresTheTerminalFirstAndThenSaysWhatFailed(String way, String complaint) throws Exception {
        start(way);
        String all = readToTheEnd();
        assertThat(all).contains(RESTORED, complaint);
        assertThat(all.substring(0, all.indexOf(RESTORED))).doesNotContain("failed");
        assertThat(all.substring(all.indexOf(RESTORED) + RESTORED.length()))
                .contains(complaint)
                .doesNotContain("\u001b");
    }
}
