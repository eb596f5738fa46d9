package dev.consort.tui.terminal;

import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.CharWidth;
import dev.consort.tui.input.InputSink;
import dev.consort.tui.terminal.cell.CellDiff;
import dev.consort.tui.terminal.cell.ColumnWidth;
import dev.consort.tui.terminal.colour.ColourDepth;
import dev.consort.tui.terminal.colour.SgrCode;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.GlyphTier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;

/**
 * The screen of a real terminal.
 *
 * <p>However the process ends – normally, by an exception, by a signal, with its terminal lost – the terminal is left as it
 * was found: {@link #close} runs in the shutdown hook too, and only once. While the process is stopped it is as it was found,
 * too.
 */
public final class JLineScreen implements Screen {
    private static final int RESTORE_MILLIS = 1000;

    private final Terminal terminal;
    private final Map<String, String> environment;
    private final Runnable stopping;
    private final GlyphTier tier;
    private final ColourDepth depth;
    private final CharWidth charWidth = new ColumnWidth();
    private final TerminalModes modes;
    private final TerminalHold hold;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Thread hook = new Thread(this::closeSoon, "restore terminal");
    private InputSink sink;
    private HeldOutput held;
    private KeyReader reader;
    private CellDiff diff;
    private CellGrid shown;

    /** @param stopping stops the process until it is let go on */
    JLineScreen(Terminal terminal, ScreenWish wish, Map<String, String> environment, Runnable stopping) {
        this.terminal = terminal;
        this.environment = environment;
        this.stopping = stopping;
        this.tier = wish.glyphs() != null ? wish.glyphs() : LocaleGlyphs.of(environment);
        this.depth = ColourDepth.of(wish.colour(), environment);
        this.modes = new TerminalModes(canBeAsked(environment), wish.isMouseHeard());
        this.hold = new TerminalHold(terminal, modes);
        this.diff = diff(wish.scheme());
    }

    /** The consoles of Linux and of DEC answer nothing that is not as old as they are. */
    private static boolean canBeAsked(Map<String, String> environment) {
        return !environment.getOrDefault("TERM", "").matches("(linux|vt\\d).*");
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
                    .encoding(encoding(wish))
                    .build();
            return new JLineScreen(terminal, wish, System.getenv(), ProcessSignals::stop);
        } catch (IOException | IllegalStateException cause) {
            throw new UncheckedIOException(new IOException("the terminal cannot be opened", cause));
        }
    }

    /** Whoever asks for such glyphs has a terminal for them, whatever the locale says; null leaves it to the locale. */
    private static Charset encoding(ScreenWish wish) {
        return wish.glyphs() == null || wish.glyphs() == GlyphTier.ASCII ? null : StandardCharsets.UTF_8;
    }

    @Override
    public void open(InputSink told) {
        sink = told;
        hold.begin();
        Runtime.getRuntime().addShutdownHook(hook);
        held = HeldOutput.begin();
        synchronized (this) {
            hold.take();
            reader = new KeyReader(terminal.reader(), sink, this::keysOffered);
        }
        terminal.handle(Signal.WINCH, signal -> sink.resized());
        terminal.handle(Signal.TSTP, this::stopped);
        terminal.handle(Signal.CONT, signal -> takeAgain());
        reader.start();
    }

    private synchronized void keysOffered() {
        tell(modes.keysOffered());
    }

    /** Somebody wants this process to stop: meanwhile the terminal is the shell's. */
    private void stopped(Signal signal) {
        giveBack();
        terminal.handle(Signal.TSTP, SignalHandler.SIG_DFL);
        stopping.run();
        terminal.handle(Signal.TSTP, this::stopped);
        // A process that has no shell is not stopped at all, and nobody will let it go on.
        takeAgain();
    }

    private synchronized void giveBack() {
        reader.letGo();
        hold.giveBack();
        shown = null;
    }

    /** After a stop that could not be seen coming, too, the terminal is as the shell left it. */
    private synchronized void takeAgain() {
        hold.takeAgain();
        hold.take();
        shown = null;
        sink.resized();
    }

    @Override
    public ScreenSize size() {
        Size size = terminal.getSize();
        return ScreenSize.reported(size.getColumns(), size.getRows(), environment);
    }

    @Override
    public CharWidth charWidth() {
        return charWidth;
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
    public synchronized void mouse(boolean isHeard) {
        tell(modes.mouse(isHeard));
    }

    @Override
    public synchronized void keyReleases(boolean areHeard) {
        if (reader != null) {
            reader.letGo();
        }
        tell(modes.keyReleases(areHeard));
    }

    @Override
    public synchronized void show(CellGrid grid) {
        if (hold.isOurs()) {
            tell(diff.between(shown, grid));
            shown = grid;
        }
    }

    private void tell(String text) {
        if (!hold.tell(text)) {
            sink.lost();
        }
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

    private synchronized void restore() {
        if (reader != null) {
            reader.stop();
            terminal.handle(Signal.TSTP, SignalHandler.SIG_DFL);
            terminal.handle(Signal.CONT, SignalHandler.SIG_DFL);
        }
        hold.end();
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

    private void forgetHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook itself is what runs here.
        }
    }
}
