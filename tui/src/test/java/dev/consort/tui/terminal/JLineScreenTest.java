package dev.consort.tui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.InputSink;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.terminal.colour.ColourWish;
import dev.consort.tui.theme.ColourScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.jline.utils.NonBlockingReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JLineScreenTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("TERM", "xterm-256color", "LANG", "C.UTF-8");
    private static final String LEAVE = "\u001b[?1006l\u001b[?1002l\u001b[?1004l\u001b[?2004l\u001b[?25h\u001b[?1049l";

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private Runnable stopping = () -> {};
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
        public void released(KeyStroke key) {
            heard.add("up " + key.label());
        }

        @Override
        public void mouse(MouseStroke stroke) {
            heard.add(stroke.kind() + " " + stroke.column() + "," + stroke.row());
        }

        @Override
        public void focused(boolean isFocused) {
            heard.add(isFocused ? "here" : "away");
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
        screen = screen(ScreenWish.ANY);
    }

    private JLineScreen screen(ScreenWish wish) {
        return new JLineScreen(terminal, wish, ENVIRONMENT, () -> stopping.run());
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
        assertThat(sentSoFar())
                .isEqualTo("\u001b[?1049h\u001b[?25l\u001b[?2004h\u001b[?1004h\u001b[?1002h\u001b[?1006h\u001b[?u");
        assertThat(settings()).isNotEqualTo(before);
        screen.close();
        assertThat(sentSoFar()).isEqualTo("\u001b[?2026l\u001b[0m" + LEAVE);
        assertThat(lastSettings).isEqualTo(before);
        screen.close();
        screen.show(grid("late"));
        screen.mouse(true);
        screen.keyReleases(true);
        screen.scheme(ColourScheme.LIGHT);
        assertThat(sentSoFar()).isEmpty();
    }

    @Test
    void leavesATerminalAloneThatItNeverTook() {
        screen.show(grid("early"));
        screen.mouse(false);
        screen.close();
        assertThat(sentSoFar()).isEmpty();
    }

    @Test
    void pushesTheKeyboardsFlagsWhenTheTerminalAnswersAndPopsThemBeforeItsOwnScreenIsLeft() throws Exception {
        screen.open(sink);
        answer("\u001b[?0u\u001b[?0u");
        assertThat(sentSoFar()).endsWith("\u001b[?u\u001b[>3u");
        screen.keyReleases(true);
        assertThat(sentSoFar()).isEqualTo("\u001b[=27;1u");
        answer("\u001b[122;1;122u\u001b[122;1:3u");
        assertThat(next()).isEqualTo("z");
        assertThat(next()).isEqualTo("up z");
        screen.keyReleases(false);
        assertThat(sentSoFar()).isEqualTo("\u001b[=3;1u");
        screen.close();
        assertThat(sentSoFar()).isEqualTo("\u001b[?2026l\u001b[0m\u001b[<u" + LEAVE);
    }

    /** Sends what a terminal answers, and a key behind it, so that it is known to have been read. */
    private void answer(String sequence) throws Exception {
        terminal.processInputBytes(sequence.getBytes(StandardCharsets.UTF_8));
        if (sequence.startsWith("\u001b[?")) {
            terminal.processInputBytes("q".getBytes(StandardCharsets.UTF_8));
            assertThat(next()).isEqualTo("q");
        }
    }

    @Test
    void endsTheNotesThatAreHeldWhenNobodyWillTellOfTheirEnd() throws Exception {
        screen.open(sink);
        screen.keyReleases(true);
        answer("\u001b[?0u");
        assertThat(sentSoFar()).endsWith("\u001b[>3u\u001b[=27;1u");
        answer("\u001b[122;1;122u");
        assertThat(next()).isEqualTo("z");
        screen.keyReleases(false);
        assertThat(next()).isEqualTo("up z");
    }

    @Test
    void asksNothingOfAConsoleThatWouldShowTheQuestion() {
        screen = new JLineScreen(terminal, ScreenWish.ANY, Map.of("TERM", "linux"), stopping);
        screen.open(sink);
        assertThat(sentSoFar()).doesNotContain("\u001b[?u").contains("\u001b[?1049h");
    }

    @Test
    void hearsTheMouseOnlyAsLongAsItIsAskedTo() throws Exception {
        screen = screen(new ScreenWish(ColourScheme.DARK, ColourWish.AUTO, null, false));
        screen.open(sink);
        assertThat(sentSoFar()).doesNotContain("\u001b[?1002h");
        screen.mouse(true);
        assertThat(sentSoFar()).isEqualTo("\u001b[?1002h\u001b[?1006h");
        terminal.processInputBytes("\u001b[<0;3;4M\u001b[I".getBytes(StandardCharsets.UTF_8));
        assertThat(next()).isEqualTo("PRESS 2,3");
        assertThat(next()).isEqualTo("here");
        screen.mouse(false);
        assertThat(sentSoFar()).isEqualTo("\u001b[?1006l\u001b[?1002l");
    }

    @Test
    void givesTheTerminalBackWhileTheProcessIsStopped() throws Exception {
        String before = settings();
        screen.open(sink);
        answer("\u001b[?0u");
        screen.show(grid("music"));
        sentSoFar();
        stopping = () -> {
            heard.add(sentSoFar().endsWith("\u001b[?2026l\u001b[0m\u001b[<u" + LEAVE) ? "given back" : "kept");
            heard.add(settings().equals(before) ? "as before" : "raw");
            screen.show(grid("silence"));
            heard.add(sentSoFar().isEmpty() ? "nothing sent" : "drawn over");
        };
        terminal.raise(Terminal.Signal.TSTP);
        assertThat(List.of(next(), next(), next(), next()))
                .containsExactly("given back", "as before", "nothing sent", "resized");
        assertThat(sentSoFar()).startsWith("\u001b[?1049h").endsWith("\u001b[>3u\u001b[=3;1u");
        assertThat(settings()).isNotEqualTo(before);
        screen.show(grid("music"));
        assertThat(sentSoFar()).contains("\u001b[2J", "music");
    }

    @Test
    void stopsASecondTimeAsWell() throws Exception {
        screen.open(sink);
        stopping = () -> heard.add("stopped");
        terminal.raise(Terminal.Signal.TSTP);
        terminal.raise(Terminal.Signal.TSTP);
        assertThat(List.of(next(), next(), next(), next())).containsExactly("stopped", "resized", "stopped", "resized");
    }

    @Test
    void takesTheTerminalOnceWhenTheSignalToGoOnComesFirst() throws Exception {
        screen.open(sink);
        stopping = () -> {
            sentSoFar();
            terminal.raise(Terminal.Signal.CONT);
        };
        terminal.raise(Terminal.Signal.TSTP);
        assertThat(next()).isEqualTo("resized");
        assertThat(sentSoFar().split("\u001b\\[\\?1049h", -1)).hasSize(2);
    }

    @Test
    void drawsAnewAfterAStopThatCouldNotBeSeenComing() throws Exception {
        screen.open(sink);
        screen.show(grid("music"));
        terminal.enterRawMode();
        sentSoFar();
        terminal.raise(Terminal.Signal.CONT);
        assertThat(next()).isEqualTo("resized");
        assertThat(sentSoFar()).contains("\u001b[?25l", "\u001b[?2004h").doesNotContain("\u001b[?1049h");
        screen.show(grid("music"));
        assertThat(sentSoFar()).contains("music");
    }

    @Test
    void tellsOfAnotherSize() throws Exception {
        screen.open(sink);
        terminal.setSize(new Size(132, 43));
        terminal.raise(Terminal.Signal.WINCH);
        assertThat(next()).isEqualTo("resized");
        assertThat(screen.size()).isEqualTo(new ScreenSize(132, 43));
    }

    @Test
    void restoresATerminalThatFailedHalfWay() throws Exception {
        String before = settings();
        terminal = new LineDisciplineTerminal("test", "xterm-256color", sent, StandardCharsets.UTF_8) {
            @Override
            public NonBlockingReader reader() {
                throw new IllegalStateException("no keyboard");
            }

            @Override
            public void setAttributes(Attributes attributes) {
                super.setAttributes(attributes);
                lastSettings = settings(attributes);
            }
        };
        screen = screen(ScreenWish.ANY);
        assertThatThrownBy(() -> screen.open(sink)).hasMessage("no keyboard");
        sentSoFar();
        screen.close();
        assertThat(sentSoFar()).endsWith(LEAVE);
        assertThat(lastSettings).isEqualTo(before);
    }

    @Test
    void tellsThatATerminalIsGoneThatTakesNoMoreBytes() throws Exception {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("gone");
            }
        };
        terminal = new LineDisciplineTerminal("test", "xterm-256color", broken, StandardCharsets.UTF_8);
        screen = screen(ScreenWish.ANY);
        screen.open(sink);
        screen.show(grid("music"));
        assertThat(next()).isEqualTo("lost");
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
