package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;

/** The line of bar numbers: with the loop drawn along it, the playhead, and where the others are. */
final class RollRuler {
    private final PaneContext context;

    RollRuler(PaneContext context) {
        this.context = context;
    }

    void draw(Canvas canvas, RollWindow window, Instrument instrument) {
        loop(canvas, window);
        bars(canvas, window);
        others(canvas, window, instrument);
        Levels levels = context.studio().levels();
        if (levels.playing()) {
            canvas.cell(window.columnOf(levels.tick()), 0, context.glyphs().play(), Theme.STRONG);
        }
    }

    private void loop(Canvas canvas, RollWindow window) {
        Transport transport = context.state().transport();
        for (int x = 0; transport.looping() && x < window.columns(); x++) {
            int tick = window.tickAt(x);
            if (tick >= transport.loopStart() && tick < transport.loopEnd()) {
                canvas.cell(x, 0, context.glyphs().horizontal(), Theme.HEADING);
            }
        }
    }

    private void bars(Canvas canvas, RollWindow window) {
        TimeSignature signature = context.state().session().timeSignature();
        int free = 0;
        for (int x = 0; x < window.columns(); x++) {
            int tick = window.tickAt(x);
            if (x >= free && tick % signature.barTicks() == 0) {
                free = canvas.text(x, 0, Integer.toString(tick / signature.barTicks() + 1), Theme.STRONG) + 1;
            }
        }
    }

    private void others(Canvas canvas, RollWindow window, Instrument instrument) {
        for (int id : context.state().players().ids()) {
            Player player = context.state().players().get(id);
            if (id != context.studio().clientId() && isHere(player.focus(), instrument)) {
                int x = window.columnOf(player.focus().tick());
                String initial = player.name().substring(0, player.name().offsetByCodePoints(0, 1));
                canvas.text(
                        x, 0, initial, Theme.player(player.colour()).strong().reversed());
            }
        }
    }

    private static boolean isHere(Focus focus, Instrument instrument) {
        return focus != null
                && PaneId.ROLL.wireName().equals(focus.pane())
                && focus.tick() != null
                && Integer.valueOf(instrument.id()).equals(focus.instrument());
    }
}
