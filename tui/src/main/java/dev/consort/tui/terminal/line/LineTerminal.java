package dev.consort.tui.terminal.line;

import dev.consort.protocol.file.PrivateFile;
import dev.consort.tui.command.Choice;
import dev.consort.tui.plain.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jline.keymap.KeyMap;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Reference;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * Lines that a person types: with completion, and a history that outlives the session. Nothing is drawn but lines and the
 * prompt: no colours, boxes or menus, for the sake of screen readers.
 *
 * <p>Ctrl-C takes back what is typed; on an empty line the first one says what a second one does, and that one leaves.
 */
public final class LineTerminal implements Lines {
    private static final String PROMPT = "> ";
    private static final String INTERRUPT = "interrupt-line";
    private static final int REMEMBERED = 1_000;

    private final Terminal terminal;
    private final LineReader reader;
    private final Attributes before;
    private boolean isWarned;

    /**
     * @param history where lines are remembered; null for nowhere
     * @param suggestions what the last word of a line may become
     */
    LineTerminal(Terminal terminal, Path history, Function<String, List<Choice>> suggestions) {
        this.terminal = terminal;
        this.before = terminal.getAttributes();
        LineReaderBuilder builder = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser(TypedWords::parse)
                .completer((line, typed, candidates) -> candidates.addAll(candidates(suggestions.apply(typed.line()
                        .substring(0, Math.min(typed.cursor(), typed.line().length()))))))
                .variable(LineReader.HISTORY_SIZE, REMEMBERED)
                .variable(LineReader.HISTORY_FILE_SIZE, REMEMBERED)
                .variable(LineReader.BELL_STYLE, "none");
        if (history != null) {
            builder.variable(LineReader.HISTORY_FILE, history);
        }
        this.reader = builder.build();
        setUp();
    }

    /**
     * The terminal that this process was started in.
     *
     * @throws IOException if it cannot be used
     */
    public static LineTerminal ofThisProcess(Path history, Function<String, List<Choice>> suggestions)
            throws IOException {
        System.setProperty(TerminalBuilder.PROP_CLOSE_MODE, "strict");
        try {
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .nativeSignals(false)
                    .build();
            return new LineTerminal(terminal, prepared(history), suggestions);
        } catch (IllegalStateException cause) {
            throw new IOException(cause);
        }
    }

    /** The file, readable for nobody else, or null where there can be none: chat lines are in it. */
    private static Path prepared(Path history) {
        try {
            if (!Files.exists(history)) {
                PrivateFile.replace(history, new byte[0]);
            }
            return history;
        } catch (IOException e) {
            return null;
        }
    }

    private void setUp() {
        reader.option(Option.DISABLE_EVENT_EXPANSION, true);
        reader.option(Option.CASE_INSENSITIVE, true);
        reader.option(Option.HISTORY_TIMESTAMPED, false);
        reader.option(Option.AUTO_MENU, false);
        reader.option(Option.BRACKETED_PASTE, false);
        Attributes own = terminal.getAttributes();
        own.setLocalFlags(EnumSet.of(LocalFlag.ISIG), false);
        terminal.setAttributes(own);
        reader.getWidgets().put(INTERRUPT, this::interrupted);
        reader.getKeyMaps().get(LineReader.MAIN).bind(new Reference(INTERRUPT), KeyMap.ctrl('C'));
    }

    private static List<Candidate> candidates(List<Choice> choices) {
        return choices.stream()
                .map(each -> new Candidate(
                        each.word(),
                        each.word(),
                        null,
                        each.note().isEmpty() ? null : each.note(),
                        null,
                        null,
                        !each.word().endsWith("=")))
                .toList();
    }

    private boolean interrupted() {
        throw new UserInterruptException(reader.getBuffer().toString());
    }

    @Override
    public String next() {
        while (true) {
            try {
                String line = reader.readLine(PROMPT);
                isWarned = false;
                return line;
            } catch (EndOfFileException end) {
                return null;
            } catch (UserInterruptException interrupt) {
                if (interrupt.getPartialLine().isEmpty() && isWarned) {
                    return null;
                }
                isWarned = interrupt.getPartialLine().isEmpty();
                print(isWarned ? "Ctrl-C once more leaves the session; the band plays on" : "taken back");
            }
        }
    }

    @Override
    public void print(String line) {
        reader.printAbove(line);
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public void close() {
        try {
            terminal.setAttributes(before);
            terminal.close();
        } catch (IOException | RuntimeException gone) {
            // A terminal that is gone needs no restoring.
        }
    }
}
