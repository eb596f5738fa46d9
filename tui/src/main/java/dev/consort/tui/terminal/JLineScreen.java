package dev.consort.tui.terminal;

import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.CharWidth;
import dev.consort.tui.input.InputSink;
import dev.consort.tui.terminal.colour.ColourDepth;
import dev.consort.tui.terminal.colour.SgrCode;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.GlyphTier;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.WCWidth;

/**
 * The screen of a real terminal.
 *
 * <p>However the process ends – normally, by an exception, by a signal, with its terminal lost – the terminal is left as it
 * was found: {@link #close} runs in the shutdown hook too, and only once.
 */
public final class JLineScreen implements Screen {
    private static final String ENTER = "\u001b[?1049h\u001b[?25l\u001b[?2004h";
    private static final String LEAVE = "\u001b[0m\u001b[?2004l\u001b[?25h\u001b[?1049l";

    private static final int RESTORE_MILLIS = 1000;

    private final Terminal terminal;
    private final PrintWriter writer;
    private final GlyphTier tier;
    private final ColourDepth depth;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread hook = new Thread(this::closeSoon, "restore terminal");
    private Attributes before;
    private HeldOutput held;
    private KeyReader reader;
    private CellDiff diff;
    private CellGrid shown;

    JLineScreen(Terminal terminal, ScreenWish wish, Map<String, String> environment) {
        this.terminal = terminal;
        // JLine's own shutdown hook may close the terminal first; the writer still reaches it then.
        this.writer = terminal.writer();
        this.tier = wish.glyphs() != null ? wish.glyphs() : LocaleGlyphs.of(environment);
        this.depth = ColourDepth.of(wish.colour(), environment);
        this.diff = diff(wish.scheme());
    }

    private CellDiff diff(ColourScheme scheme) {
        return new CellDiff(new SgrCode(depth, scheme), tier);
    }

    /**
     * The terminal that this process was started in.
     *
     * @param wish how it should look
     * @throws UncheckedIOException if it cannot be used
     */
    public static JLineScreen ofThisProcess(ScreenWish wish) {
        System.setProperty(TerminalBuilder.PROP_NON_BLOCKING_READS, "false");
        System.setProperty(TerminalBuilder.PROP_CLOSE_MODE, "strict");
        try {
            // JLine would put back the system's default for SIGINT, which ends a process without its shutdown hooks.
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .nativeSignals(false)
                    .build();
            return new JLineScreen(terminal, wish, System.getenv());
        } catch (IOException | IllegalStateException cause) {
            throw new UncheckedIOException(new IOException("the terminal cannot be opened", cause));
        }
    }

    @Override
    public void open(InputSink sink) {
        before = terminal.getAttributes();
        Runtime.getRuntime().addShutdownHook(hook);
        held = HeldOutput.begin();
        enterRawMode();
        send(ENTER);
        terminal.handle(Signal.WINCH, signal -> sink.resized());
        reader = new KeyReader(terminal.reader(), sink);
        reader.start();
    }

    /**
     * Raw, and without signals from keys: Ctrl-C is a key like others here, while a signal from outside ends the process. A
     * read waits for a character; JLine's own raw mode would give up after 100 ms, which looks like the end of the input.
     */
    private void enterRawMode() {
        terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlags(EnumSet.of(LocalFlag.ISIG), false);
        raw.setControlChar(ControlChar.VMIN, 1);
        raw.setControlChar(ControlChar.VTIME, 0);
        terminal.setAttributes(raw);
    }

    @Override
    public ScreenSize size() {
        Size size = terminal.getSize();
        return ScreenSize.reported(size.getColumns(), size.getRows());
    }

    @Override
    public CharWidth charWidth() {
        return codePoint -> Math.max(0, WCWidth.wcwidth(codePoint));
    }

    @Override
    public GlyphTier glyphs() {
        return tier;
    }

    @Override
    public synchronized void scheme(ColourScheme scheme) {
        diff = diff(scheme);
        CellGrid last = shown;
        shown = null;
        if (last != null) {
            show(last);
        }
    }

    @Override
    public synchronized void show(CellGrid grid) {
        if (closed.get()) {
            return;
        }
        String changes = diff.between(shown, grid);
        if (!changes.isEmpty()) {
            send(changes);
        }
        shown = grid;
    }

    @Override
    public synchronized void forget() {
        shown = null;
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        try {
            restore();
        } finally {
            if (held != null) {
                held.end();
            }
            forgetHook();
        }
    }

    /** For the end of the process: a terminal that takes no more bytes must not hold it up. */
    private void closeSoon() {
        Thread closing = new Thread(this::close, "closing terminal");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(RESTORE_MILLIS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void restore() {
        if (before == null) {
            return;
        }
        try {
            if (reader != null) {
                reader.stop();
            }
            send(LEAVE);
            terminal.setAttributes(before);
            terminal.close();
        } catch (IOException | RuntimeException gone) {
            // A terminal that is gone needs no restoring.
        }
    }

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook itself is what runs here.
        }
    }

    private void send(String text) {
        writer.write(text);
        writer.flush();
    }
}
