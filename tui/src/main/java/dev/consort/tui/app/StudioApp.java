package dev.consort.tui.app;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.input.Layer;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.terminal.Screen;
import dev.consort.tui.terminal.ScreenSize;
import dev.consort.tui.terminal.ScreenWish;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.view.Times;
import java.util.List;
import java.util.function.LongSupplier;

/** The full-screen client. One thread waits for something to happen, deals with it and draws at most 30 times a second. */
public final class StudioApp {
    /** The person left. */
    public static final int LEFT = 0;

    /** The session ended, or the terminal was lost. */
    public static final int ENDED = 1;

    private static final int FRAME_MILLIS = 33;
    /** Between two frames of a window that somebody does not type in; meters there still move. */
    private static final int CALM_MILLIS = 200;

    private static final int LONGEST_WAIT_MILLIS = 60_000;

    private final Studio studio;
    private final MidiSeat midi;
    private final Screen screen;
    private final LongSupplier clockMillis;
    private final EventInbox inbox = new EventInbox();
    private final Desk desk;
    private String ending = "";
    private int exitCode = LEFT;
    private int pause = FRAME_MILLIS;
    private boolean stale = true;
    private long drawnAt = -FRAME_MILLIS;

    /**
     * A client that is not running yet.
     *
     * @param keymap the keys as this person has them
     * @param wish how {@code screen} was opened
     */
    public StudioApp(Studio studio, MidiSeat midi, Keymap keymap, Screen screen, ScreenWish wish) {
        this(studio, midi, keymap, screen, wish, StudioApp::ownClock, Times.here(ownClock()));
    }

    StudioApp(Studio studio, MidiSeat midi, Keymap keymap, Screen screen, ScreenWish wish, LongSupplier clockMillis) {
        this(studio, midi, keymap, screen, wish, clockMillis, Times.GREENWICH);
    }

    private StudioApp(
            Studio studio,
            MidiSeat midi,
            Keymap keymap,
            Screen screen,
            ScreenWish wish,
            LongSupplier clockMillis,
            Times times) {
        this.studio = studio;
        this.midi = midi;
        this.screen = screen;
        this.clockMillis = clockMillis;
        ScreenSwitches switches = new ScreenSwitches(screen, wish);
        this.desk = new Desk(studio, midi, keymap, Glyphs.of(screen.glyphs()), switches, times);
        desk.advance(clockMillis.getAsLong());
    }

    private static long ownClock() {
        return System.nanoTime() / 1_000_000;
    }

    /** Runs until the person leaves or the session ends; answers the exit code. The terminal is then as it was found. */
    public int run() {
        try {
            screen.open(inbox);
            studio.listen(inbox);
            midi.begin();
            while (!desk.isOver()) {
                step(waitMillis());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } finally {
            close();
        }
        return exitCode;
    }

    /** Tells the person something that may go wrong. Before {@link #run}. */
    public void warn(String sentence) {
        desk.say(Tone.WARNING, sentence);
    }

    /** Why the session ended, for people; empty when the person left. */
    public String ending() {
        return ending;
    }

    /** Where news go; for whoever drives this without a terminal. */
    EventInbox inbox() {
        return inbox;
    }

    /** The views that there are. */
    List<PaneId> views() {
        return desk.views();
    }

    /** Where a view's keys are looked up. */
    List<Layer> layers(PaneId id) {
        return desk.layers(id);
    }

    private void close() {
        try {
            desk.close();
            studio.quit();
        } finally {
            screen.close();
        }
    }

    /** Deals with what happened, waiting for it that long at most, and draws if it is time to. */
    void step(long waitMillis) throws InterruptedException {
        for (UiEvent event : inbox.take(waitMillis)) {
            desk.advance(clockMillis.getAsLong());
            handle(event);
        }
        long now = clockMillis.getAsLong();
        desk.advance(now);
        stale = true;
        if (now - drawnAt >= pause) {
            draw(now);
        }
    }

    private long waitMillis() {
        long now = clockMillis.getAsLong();
        desk.advance(now);
        long frame = stale ? drawnAt + pause - now : LONGEST_WAIT_MILLIS;
        return Math.max(0, Math.min(Math.min(frame, desk.idleMillis()), LONGEST_WAIT_MILLIS));
    }

    private void handle(UiEvent event) {
        if (event instanceof UiEvent.Pressed pressed) {
            desk.press(pressed.key());
        } else if (event instanceof UiEvent.Released released) {
            desk.release(released.key());
        } else if (event instanceof UiEvent.Pointed pointed) {
            desk.point(pointed.stroke());
        } else if (event instanceof UiEvent.Focused focused) {
            focus(focused.isFocused());
        } else if (event instanceof UiEvent.Pasted pasted) {
            desk.paste(pasted.text());
        } else if (event instanceof UiEvent.Resized) {
            screen.forget();
        } else if (event instanceof UiEvent.Said said) {
            desk.say(said.tone(), said.text());
        } else if (event instanceof UiEvent.Refused refused) {
            desk.refused(refused.refusal());
        } else if (event instanceof UiEvent.PrivilegeRequested request) {
            desk.askForPrivilege(request.clientId(), request.name());
        } else if (event instanceof UiEvent.Closed closed) {
            end(closed.reason());
        } else if (event instanceof UiEvent.TerminalLost) {
            end("the terminal is gone");
        }
    }

    private void focus(boolean isFocused) {
        pause = isFocused ? FRAME_MILLIS : CALM_MILLIS;
        if (!isFocused) {
            desk.handsOff();
        }
    }

    private void end(String reason) {
        ending = reason;
        exitCode = ENDED;
        desk.leave();
    }

    private void draw(long now) {
        ScreenSize size = screen.size();
        CellGrid grid = new CellGrid(size.columns(), size.rows());
        desk.draw(Canvas.over(grid, screen.charWidth()));
        screen.show(grid);
        drawnAt = now;
        stale = false;
    }
}
