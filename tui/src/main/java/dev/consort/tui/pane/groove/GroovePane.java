package dev.consort.tui.pane.groove;

import dev.consort.protocol.action.PerformanceAction.SetGroove;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Holder;
import dev.consort.tui.pane.Onlooker;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.sheet.Sheet;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.view.PaneId;
import dev.consort.tui.widget.Segments;
import java.util.List;

/** The feel of the selected instrument as a sheet, and a picture of where its notes fall. */
public final class GroovePane implements Pane {
    private static final int LOW = 18;

    private final PaneContext context;
    private final GrooveRows rows;
    private final Sheet sheet;
    private final FeelPainter picture;
    private Groove copied;

    public GroovePane(PaneContext context) {
        this.context = context;
        this.rows = new GrooveRows(context);
        this.sheet = new Sheet(context.glyphs(), rows::sections);
        this.picture = new FeelPainter(context);
    }

    @Override
    public void draw(Canvas canvas) {
        Instrument one = context.selected();
        title(canvas, one);
        int below = one != null && canvas.height() >= LOW ? FeelPainter.ROWS : 0;
        sheet.draw(canvas.region(0, 1, canvas.width(), canvas.height() - 1 - below));
        if (below > 0) {
            picture.draw(canvas.region(1, canvas.height() - below, canvas.width() - 2, below), one, rows.groove(one));
        }
    }

    private void title(Canvas canvas, Instrument one) {
        if (one == null) {
            canvas.text(1, 0, "No instruments yet: press 1, then a to add one.", Theme.TEXT);
            return;
        }
        Holder holder = context.holder(one.id());
        Holder session = context.privileged();
        Segments line = new Segments()
                .left(9, " " + one.id() + " " + one.name(), Theme.HEADING)
                .left(8, "  " + holder.label(), holder.style())
                .left(
                        5,
                        "  " + (one.groove() == null ? "plays with the session's feel" : "has its own feel"),
                        Theme.FAINT)
                .right(4, "  the session's is set by ", Theme.FAINT)
                .right(4, context.state().privileged() == null ? "nobody " : session.label() + " ", session.style());
        for (Onlooker other : Onlooker.of(context, one.id())) {
            boolean isHere = other.place().equals(PaneId.GROOVE.title());
            line.left(6, isHere ? "  " + other.name() + " looks, too" : "", other.style());
        }
        line.draw(canvas, 0);
    }

    @Override
    public boolean perform(KeyCommand command) {
        Instrument one = context.selected();
        return command instanceof GrooveKey key ? one != null && perform(key, one) : sheet.perform(command);
    }

    private boolean perform(GrooveKey key, Instrument one) {
        switch (key) {
            case COPY_FEEL -> {
                copied = rows.groove(one);
                context.dialogs()
                        .say(Tone.NOTICE, "the feel of " + one.name() + " is copied; p gives it to another one");
            }
            case PASTE_FEEL -> paste(one);
            case SESSION_FEEL -> context.send(new SetGroove(one.id(), null));
        }
        return true;
    }

    private void paste(Instrument one) {
        if (copied == null) {
            context.dialogs().say(Tone.NOTICE, "no feel was copied yet: y copies that of the selected instrument");
        } else {
            context.send(new SetGroove(one.id(), copied));
        }
    }

    @Override
    public boolean point(Pointer pointer) {
        Pointer inside = new Pointer(pointer.gesture(), pointer.x(), pointer.y() - 1, pointer.shift());
        return pointer.y() > 0 && sheet.point(inside);
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.GROOVE, Layer.SHEET);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(SheetKey.TURN_UP, SheetKey.ENTER_VALUE, GrooveKey.COPY_FEEL, EverywhereKey.NEXT_INSTRUMENT);
    }
}
