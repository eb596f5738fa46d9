package dev.consort.tui.pane.roll.picture;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.Transport;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.people.Focus;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.studio.Levels;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;
import java.util.ArrayList;
import java.util.List;

/** The line of bar numbers: with the loop drawn along it, the playhead, and where the others are. */
final class RollRuler {
    /** Where nothing plays. */
    private static final double NOWHERE = -1e9;

    private final PaneContext context;

    RollRuler(PaneContext context) {
        this.context = context;
    }

    void draw(Canvas canvas, RollWindow window, EditedNotes edited) {
        if (edited.clip() == null) {
            loop(canvas, window);
        }
        bars(canvas, window);
        for (Player player : othersHere(edited)) {
            String initial = player.name().substring(0, player.name().offsetByCodePoints(0, 1));
            int x = window.columnOf(player.focus().tick());
            canvas.text(x, 0, initial, Theme.player(player.colour()).strong().reversed());
        }
        canvas.cell(window.columnOf(playhead(edited)), 0, context.glyphs().play(), Theme.STRONG);
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
        int bar = signature.barTicks();
        int free = 0;
        for (int x = 0; x < window.columns(); x++) {
            if (x >= free && window.begins(x, bar)) {
                int number = (window.tickAt(x) + bar - 1) / bar + 1;
                free = canvas.text(x, 0, Integer.toString(number), Theme.STRONG) + 1;
            }
        }
    }

    /** Who else looks at these notes. Where they are in a clip is not known. */
    List<Player> othersHere(EditedNotes edited) {
        List<Player> here = new ArrayList<>();
        IdMap<Player> players = context.state().players();
        for (int id : players.ids()) {
            Player player = players.get(id);
            if (id != context.studio().clientId() && isHere(player.focus(), edited)) {
                here.add(player);
            }
        }
        return here;
    }

    private static boolean isHere(Focus focus, EditedNotes edited) {
        return focus != null
                && edited.clip() == null
                && PaneId.ROLL.wireName().equals(focus.pane())
                && focus.tick() != null
                && Integer.valueOf(edited.instrument().id()).equals(focus.instrument());
    }

    /** The tick that is heard now, counted as the notes are; far to the left if none is. */
    double playhead(EditedNotes edited) {
        Levels levels = context.studio().levels();
        if (!levels.playing()) {
            return NOWHERE;
        }
        return edited.clip() == null ? levels.tick() : inClip(edited, levels.tick());
    }

    private double inClip(EditedNotes edited, double tick) {
        boolean song = context.state().transport().mode() == TransportMode.SONG;
        var placements = context.state().arrangement().placements();
        int length = edited.content().length();
        for (int id : placements.ids()) {
            Placement placed = placements.get(id);
            int shown = placed.length() == null ? length : placed.length();
            double inside = tick - placed.start();
            if (song && placed.clip() == edited.clip() && inside >= 0 && inside < shown) {
                return inside % length;
            }
        }
        return NOWHERE;
    }
}
