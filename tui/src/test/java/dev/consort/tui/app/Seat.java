package dev.consort.tui.app;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.midi.MidiSeat;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.terminal.MemoryScreen;
import dev.consort.tui.terminal.ScreenWish;
import dev.consort.tui.theme.GlyphTier;
import java.util.concurrent.atomic.AtomicLong;

/** Ana's seat: a screen in memory, a session without a network and a clock that is turned by hand. */
final class Seat {
    final FakeStudio studio = new FakeStudio();
    final AtomicLong clock = new AtomicLong(1000);
    final MemoryScreen screen;
    final StudioApp app;

    Seat() {
        this(80, 24, GlyphTier.UNICODE);
    }

    Seat(int columns, int rows, GlyphTier tier) {
        screen = new MemoryScreen(columns, rows, tier);
        app = new StudioApp(
                studio, MidiSeat.without(studio), new Keymap(KeyTable.all()), screen, ScreenWish.ANY, clock::get);
        screen.open(app.inbox());
        studio.listen(app.inbox());
        pass(0);
    }

    /** Presses keys, named as help names them. */
    Seat press(String... keys) {
        for (String key : keys) {
            app.inbox().key(KeyStroke.parse(key));
        }
        return pass(40);
    }

    /** Lets a key go, on a terminal that tells it. */
    Seat release(String key) {
        app.inbox().released(KeyStroke.parse(key));
        return pass(40);
    }

    /** Types a command behind the colon. */
    Seat command(String text) {
        press(":");
        type(text);
        return press("Enter");
    }

    Seat type(String text) {
        text.codePoints().forEach(c -> app.inbox().key(KeyStroke.of(c)));
        return pass(40);
    }

    /** Lets time go by. */
    Seat pass(long millis) {
        clock.addAndGet(millis);
        try {
            app.step(0);
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
        return this;
    }

    NetworkAction lastSent() {
        return studio.sent.isEmpty() ? null : studio.sent.get(studio.sent.size() - 1);
    }

    String text() {
        return screen.text();
    }

    String status() {
        return screen.row(-1);
    }
}
