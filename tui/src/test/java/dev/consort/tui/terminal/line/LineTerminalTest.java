package dev.consort.tui.terminal.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.command.Choice;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class LineTerminalTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private LineDisciplineTerminal terminal;
    private LineTerminal lines;
    private boolean hasSignals;

    @BeforeEach
    void open() throws IOException {
        System.setProperty(TerminalBuilder.PROP_CLOSE_MODE, "strict");
        terminal = new LineDisciplineTerminal("test", "xterm", shown, StandardCharsets.UTF_8) {
            @Override
            public void setAttributes(Attributes attributes) {
                super.setAttributes(attributes);
                hasSignals = attributes.getLocalFlag(LocalFlag.ISIG);
            }
        };
        terminal.setSize(new Size(80, 24));
        lines = new LineTerminal(terminal, folder.resolve("history"), LineTerminalTest::suggestions);
    }

    @AfterEach
    void close() {
        lines.close();
    }

    private static List<Choice> suggestions(String line) {
        return switch (line) {
            case "te" -> List.of(Choice.of("tempo", "quarter notes per minute"));
            case "level W" -> List.of(Choice.of("Warm pad", "5"));
            case "do X ty" -> List.of(Choice.of("type="));
            case "m" -> List.of(Choice.of("mute", "silence it"), Choice.of("macro", "a knob"));
            default -> List.of();
        };
    }

    private void type(String keys) throws IOException {
        terminal.processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void linesAreRead() throws IOException {
        type("tempo 104\r");
        assertThat(lines.next()).isEqualTo("tempo 104");
    }

    @Test
    void exclamationsAreNothingSpecial() throws IOException {
        type("chat great! \"yes\r");
        assertThat(lines.next()).isEqualTo("chat great! \"yes");
    }

    @Test
    void tabCompletesAWord() throws IOException {
        type("te\t104\r");
        assertThat(lines.next()).isEqualTo("tempo 104");
    }

    @Test
    void wordsWithASpaceAreQuoted() throws IOException {
        type("level W\t0.5\r");
        assertThat(lines.next()).isEqualTo("level \"Warm pad\" 0.5");
    }

    @Test
    void valuesFollowAFieldWithoutASpace() throws IOException {
        type("do X ty\tTempo\r");
        assertThat(lines.next()).isEqualTo("do X type=Tempo");
    }

    @Test
    void whatThereIsToChooseIsListedWithWhatItIs() throws IOException {
        type("m\t\tute 3\r");
        assertThat(lines.next()).isEqualTo("mute 3");
        assertThat(shown()).contains("silence it").contains("a knob");
    }

    @Test
    void theHistoryOutlivesTheSession() throws IOException {
        type("level 3 0.5\r");
        lines.next();
        assertThat(Files.readString(folder.resolve("history"))).isEqualTo("level 3 0.5\n");
        type("\u001bOA\r");
        assertThat(lines.next()).isEqualTo("level 3 0.5");
    }

    @Test
    void interruptTakesBackWhatIsTypedAndTheSecondOneLeaves() throws IOException {
        type("stop\u0003play\r\u0003\u0003");
        assertThat(lines.next()).isEqualTo("play");
        assertThat(lines.next()).isNull();
        assertThat(shown()).contains("Ctrl-C once more leaves");
    }

    @Test
    void controlDLeaves() throws IOException {
        type("\u0004");
        assertThat(lines.next()).isNull();
    }

    @Test
    void whatIsPrintedIsThereWithoutColours() {
        lines.print("Ben joined");
        assertThat(shown()).contains("Ben joined").doesNotContain("\u001b[3", "\u001b[?1049h");
    }

    @Test
    void theTerminalIsGivenBackAsItWas() {
        assertThat(hasSignals).isFalse();
        lines.close();
        assertThat(hasSignals).isTrue();
    }
}
