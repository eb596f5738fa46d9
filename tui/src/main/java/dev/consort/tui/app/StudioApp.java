package dev.consort.tui.app;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.input.Layer;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.Studio;
import dev.consort.tui.terminal.Screen;
import dev.consort.tui.terminal.ScreenSize;
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
    private static final int LONGEST_WAIT_MILLIS = 60_000;

    private final Studio studio;
    private final MidiSeat midi;
    private final Screen screen;
    private final LongSupplier clockMillis;
    private final EventInbox inbox = new EventInbox();
    private final Desk desk;
    private String ending = "";
    private int exitCode = LEFT;
    private boolean stale = true;
    private long drawnAt = -FRAME_MILLIS;

    public StudioApp(Studio studio, MidiSeat midi, Screen screen) {
        this(studio, midi, screen, StudioApp::ownClock, Times.here(ownClock()));
    }

    StudioApp(Studio studio, MidiSeat midi, Screen screen, LongSupplier clockMillis) {
        this(studio, midi, screen, clockMillis, Times.GREENWICH);
    }

    private StudioApp(Studio studio, MidiSeat midi, Screen screen, LongSupplier clockMillis, Times times) {
        this.studio = studio;
        this.midi = midi;
        this.screen = screen;
        this.clockMillis = clockMillis;
        this.desk = new Desk(studio, midi, new Keymap(KeyTable.all()), Glyphs.of(screen.glyphs()), times);
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
        if (now - drawnAt >= FRAME_MILLIS) {
            draw(now);
        }
    }

    private long waitMillis() {
        long now = clockMillis.getAsLong();
        desk.advance(now);
        long frame = stale ? drawnAt + FRAME_MILLIS - now : LONGEST_WAIT_MILLIS;
        return Math.max(0, Math.min(Math.min(frame, desk.idleMillis()), LONGEST_WAIT_MILLIS));
    }

    private void handle(UiEvent event) {
        if (event instanceof UiEvent.Pressed pressed) {
            desk.press(pressed.key());
        } else if (event instanceof UiEvent.Pasted pasted) {
            desk.paste(pasted.text());
        } else if (event instanceof UiEvent.Resized) {
            screen.forget();
        } else if (event instanceof UiEvent.Said said) {
            desk.say(said.tone(), said.text());
        } else if (event instanceof UiEvent.PrivilegeRequested request) {
            desk.askForPrivilege(request.clientId(), request.name());
        } else if (event instanceof UiEvent.Closed closed) {
            end(closed.reason());
        } else if (event instanceof UiEvent.TerminalLost) {
            end("the terminal is gone");
        }
    }

    private void end(String reason) {
        ending = reason;
        exitCode = ENDED;
        desk.leave();
    }

    private void draw(long now) {
        if (desk.takeRedrawWanted()) {
            screen.forget();
        }
        ScreenSize size = screen.size();
        CellGrid grid = new CellGrid(size.columns(), size.rows());
        desk.draw(Canvas.over(grid, screen.charWidth()));
        screen.show(grid);
        drawnAt = now;
        stale = false;
    }
}
