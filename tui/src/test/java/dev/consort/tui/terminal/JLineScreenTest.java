package dev.consort.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.theme.ColourScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JLineScreenTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private LineDisciplineTerminal terminal;
    private JLineScreen screen;
    private String lastSettings;

    private final InputSink sink = new InputSink() {
        @Override
        public void key(KeyStroke key) {
            heard.add(key.label());
        }

        @Override
        public void pasted(String text) {
            heard.add("pasted " + text);
        }

        @Override
        public void resized() {
            heard.add("resized");
        }

        @Override
        public void lost() {
            heard.add("lost");
        }
    };

    @BeforeEach
    void openTerminal() throws IOException {
        System.setProperty(TerminalBuilder.PROP_CLOSE_MODE, "strict");
        terminal = new LineDisciplineTerminal("test", "xterm-256color", sent, StandardCharsets.UTF_8) {
            @Override
            public void setAttributes(Attributes attributes) {
                super.setAttributes(attributes);
                lastSettings = settings(attributes);
            }
        };
        screen = new JLineScreen(
                terminal, ScreenWish.ANY, Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8"), () -> {});
    }

    @AfterEach
    void closeScreen() {
        screen.close();
    }

    private String sentSoFar() {
        String text = sent.toString(StandardCharsets.UTF_8);
        sent.reset();
        return text;
    }

    private String next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }

    @Test
    void hearsKeysAndTellsEscapeFromASequence() throws Exception {
        screen.open(sink);
        terminal.processInputBytes("q\u001b[A\u001b[99;5zé\u0003".getBytes(StandardCharsets.UTF_8));
        assertThat(next()).isEqualTo("q");
        assertThat(next()).isEqualTo("Up");
        assertThat(next()).isEqualTo("é");
        assertThat(next()).isEqualTo("Ctrl-c");
        terminal.processInputBytes(new byte[] {27});
        assertThat(next()).isEqualTo("Esc");
    }

    @Test
    void sendsNothingForAStillScreen() {
        screen.open(sink);
        screen.show(grid("still"));
        assertThat(sentSoFar()).contains("still");
        screen.show(grid("still"));
        assertThat(sentSoFar()).isEmpty();
        screen.forget();
        screen.show(grid("still"));
        assertThat(sentSoFar()).contains("still");
    }

    @Test
    void showsTheSamePictureInOtherColoursAtOnce() {
        screen.open(sink);
        screen.scheme(ColourScheme.LIGHT);
        sentSoFar();
        screen.show(grid("still"));
        assertThat(sentSoFar()).contains("48;5;231", "still");
        screen.scheme(ColourScheme.DARK);
        assertThat(sentSoFar()).contains("48;5;233", "still");
        screen.show(grid("still"));
        assertThat(sentSoFar()).isEmpty();
    }

    private static CellGrid grid(String text) {
        CellGrid grid = new CellGrid(20, 2);
        Canvas.over(grid, codePoint -> 1).text(0, 0, text, Style.PLAIN);
        return grid;
    }

    @Test
    void leavesTheTerminalAsItWasFoundAndOnlyOnce() {
        String before = settings();
        screen.open(sink);
        assertThat(sentSoFar()).contains("\u001b[?1049h", "\u001b[?25l", "\u001b[?2004h");
        assertThat(settings()).isNotEqualTo(before);
        screen.close();
        assertThat(sentSoFar()).contains("\u001b[?2004l", "\u001b[?25h", "\u001b[?1049l");
        assertThat(lastSettings).isEqualTo(before);
        screen.close();
        screen.show(grid("late"));
        assertThat(sentSoFar()).isEmpty();
    }

    private String settings() {
        return settings(terminal.getAttributes());
    }

    private static String settings(Attributes attributes) {
        return attributes.getLocalFlags() + " " + attributes.getInputFlags();
    }

    @Test
    void tellsThatTheTerminalIsGone() throws Exception {
        screen.open(sink);
        terminal.close();
        assertThat(next()).isEqualTo("lost");
    }

    @Test
    void keepsWhatLibrariesPrintOffTheScreen() {
        PrintStream before = System.err;
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
        try {
            screen.open(sink);
            System.err.println("a library's warning");
            System.out.println("another line\u001b]52;c;AA\u0007");
            assertThat(errors.size()).isZero();
            screen.close();
            assertThat(errors.toString(StandardCharsets.UTF_8))
                    .isEqualTo("a library's warning\nanother line·]52;c;AA·\n");
        } finally {
            System.setErr(before);
        }
    }
}
