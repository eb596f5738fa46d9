package dev.consort.tui.pane.eq;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.pane.Onlooker;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.widget.Segments;
import java.util.List;

/** The equaliser of the selected strip. */
public final class EqPane implements Pane {
    private final PaneContext context;
    private final EqPainter painter;
    private final BandTable table = new BandTable();
    private final EqEditor editor;
    private int tableTop;

    public EqPane(PaneContext context) {
        this.context = context;
        this.painter = new EqPainter(context);
        this.editor = new EqEditor(context);
    }

    @Override
    public void draw(Canvas canvas) {
        EqStrip strip = EqStrip.selected(context);
        if (strip == null) {
            canvas.text(1, 1, "No instruments yet: press 1, then a to add one.", Theme.TEXT);
            return;
        }
        title(canvas, strip);
        tableTop = Math.max(1, canvas.height() - BandTable.ROWS);
        painter.draw(canvas.region(0, 1, canvas.width(), tableTop - 1), strip.shown(), editor.band());
        table.draw(
                canvas.region(0, tableTop, canvas.width(), BandTable.ROWS),
                strip.shown(),
                editor.band(),
                editor.field());
    }

    private void title(Canvas canvas, EqStrip strip) {
        String key = context.keymap().key(EqKey.EQUALISER_ON);
        boolean on = strip.shown().enabled();
        Segments line = new Segments()
                .left(9, (strip.group() ? " Group " : " ") + strip.id() + " " + strip.name(), Theme.HEADING)
                .left(
                        6,
                        "  " + strip.holder(context).label(),
                        strip.holder(context).style())
                .left(8, on ? "" : "  off: " + key + " switches it on", Theme.MUTED)
                .left(4, strip.eq() == null ? "  no equaliser yet; a turn puts one in" : "", Theme.FAINT)
                .right(7, underCursor(strip), Theme.STRONG);
        for (Onlooker other : Onlooker.of(context, strip.group() ? 0 : strip.id())) {
            boolean isHere = other.place().equals(PaneId.EQ.title());
            line.left(5, isHere ? "  " + other.name() + " looks, too" : "", other.style());
        }
        line.draw(canvas, 0);
    }

    private String underCursor(EqStrip strip) {
        return "  band " + editor.band() + ", " + editor.row(strip).name() + " "
                + editor.row(strip).value() + " ";
    }

    @Override
    public boolean perform(KeyCommand command) {
        EqStrip strip = EqStrip.selected(context);
        if (strip == null || !(command instanceof EqKey key)) {
            return false;
        }
        return editor.perform(key, strip);
    }

    @Override
    public boolean point(Pointer pointer) {
        boolean up = pointer.gesture() == Pointer.Gesture.WHEEL_UP;
        return switch (pointer.gesture()) {
            case WHEEL_UP, WHEEL_DOWN ->
                perform(
                        pointer.shift()
                                ? up ? EqKey.TURN_UP : EqKey.TURN_DOWN
                                : up ? EqKey.BAND_LEFT : EqKey.BAND_RIGHT);
            case PRESS -> pointer.y() >= tableTop && click(pointer);
            default -> false;
        };
    }

    private boolean click(Pointer pointer) {
        int row = pointer.y() - tableTop - 1;
        int at = table.bandAt(pointer.x());
        if (at == 0) {
            return false;
        }
        boolean again = at == editor.band() && row == editor.field().ordinal();
        EqField[] rows = EqField.values();
        editor.select(at, row < 0 ? editor.field() : rows[Math.min(row, rows.length - 1)]);
        return again ? perform(EqKey.ENTER_FIELD) : true;
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.EQ);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                EqKey.GAIN_UP, EqKey.FREQUENCY_UP, EqKey.NARROWER, EqKey.ENTER_FIELD, EverywhereKey.NEXT_INSTRUMENT);
    }
}
