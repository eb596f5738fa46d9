package dev.consort.tui.pane.song;

import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.timeline.Bars;
import dev.consort.tui.view.Places;
import dev.consort.tui.widget.Segments;

/** The line above the song: what the band plays, whose lane this is, and what is under the cursor. */
final class SongTitle {
    private final PaneContext context;
    private final SongCursor cursor;

    SongTitle(PaneContext context, SongCursor cursor) {
        this.context = context;
        this.cursor = cursor;
    }

    void draw(Canvas canvas, Instrument lane) {
        boolean song = context.state().transport().mode() == TransportMode.SONG;
        String mode = context.keymap().key(SongKey.MODE);
        Holder holder = context.holder(lane.id());
        Style unheard = Theme.MUTED;
        new Segments()
                .left(9, " " + lane.id() + " " + lane.name(), Theme.HEADING)
                .left(5, "  " + holder.label(), holder.style())
                .left(7, song ? "  the band plays the song" : "", Theme.TEXT)
                .left(7, song ? "" : "  the band plays the notes, " + mode + " the song", unheard)
                .right(8, "  " + Places.text(cursor.time().tick(), cursor.signature()), Theme.STRONG)
                .right(6, selection(), Theme.STRONG)
                .right(6, underCursor(), Theme.TEXT)
                .right(4, cursor.time().follow() ? "  follow " : " ", Theme.FAINT)
                .draw(canvas, 0);
    }

    private String selection() {
        return cursor.isSelecting() ? "  " + cursor.chosen().size() + " selected" : "";
    }

    private String underCursor() {
        PlacedClip here = cursor.here();
        if (here == null || cursor.isSelecting()) {
            return "";
        }
        String own = Bars.length(here.clip().length(), cursor.signature());
        String length = here.placement().length() == null
                ? own
                : Bars.length(here.length(), cursor.signature()) + ", the clip " + own;
        int lanes = here.clip().lanes().size();
        String moves = lanes == 0 ? "" : lanes == 1 ? ", 1 knob moves" : ", " + lanes + " knobs move";
        return "  " + here.clip().name() + ": " + length + moves;
    }
}
