package dev.consort.tui.pane.song;

import dev.consort.protocol.action.TransportAction.SetMode;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.TimeKey;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.timeline.PlayRange;
import dev.consort.tui.timeline.TimeKeys;
import dev.consort.tui.timeline.TimeWindow;
import java.util.List;

/** The song as lanes of clips. */
public final class SongPane implements Pane {
    private static final int ABOVE = 2;

    private final PaneContext context;
    private final SongCursor cursor;
    private final SongEditor editor;
    private final ClipActs clips;
    private final SongTitle title;
    private final SongPainter painter;
    private final TimeKeys time;
    private int width = 80;

    public SongPane(PaneContext context) {
        this.context = context;
        this.cursor = new SongCursor(context);
        this.editor = new SongEditor(context, cursor);
        this.clips = new ClipActs(context, cursor);
        this.title = new SongTitle(context, cursor);
        this.painter = new SongPainter(context, cursor);
        this.time = new TimeKeys(cursor.time(), new PlayRange(context));
    }

    @Override
    public void draw(Canvas canvas) {
        width = canvas.width();
        Instrument lane = context.selected();
        if (lane == null) {
            canvas.text(1, 1, "No instruments yet: press 1, then a to add one.", Theme.TEXT);
            return;
        }
        title.draw(canvas.region(0, 0, canvas.width(), 1), lane);
        painter.draw(canvas.region(0, 1, canvas.width(), canvas.height() - 1));
        if (context.state().arrangement().placements().size() == 0) {
            empty(canvas, lane);
        }
    }

    private void empty(Canvas canvas, Instrument lane) {
        String bars = clips.captured().text(cursor.signature());
        String text = "No clips yet: n captures bars " + bars + " of " + lane.name() + ", N makes an empty one.";
        canvas.text(SongPainter.gutter(width) + 1, canvas.height() - 1, text, Theme.TEXT);
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (command == EverywhereKey.BACK) {
            return cursor.unselect();
        }
        if (command instanceof TimeKey key) {
            int tick = cursor.time().tick();
            boolean many = cursor.isSelecting();
            time.perform(key, many ? cursor.from() : tick, many ? cursor.to() - 1 : tick);
            return true;
        }
        Instrument lane = context.selected();
        if (lane == null || !(command instanceof SongKey key)) {
            return false;
        }
        return cursor.move(key) || clips.perform(key, lane) || editor.perform(key) || set(key);
    }

    private boolean set(SongKey key) {
        boolean song = context.state().transport().mode() == TransportMode.SONG;
        switch (key) {
            case MODE -> context.send(new SetMode(song ? TransportMode.PATTERN : TransportMode.SONG));
            case SELECT -> cursor.select();
            default -> {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean point(Pointer pointer) {
        switch (pointer.gesture()) {
            case WHEEL_UP -> cursor.move(pointer.shift() ? SongKey.CURSOR_LEFT : SongKey.LANE_UP);
            case WHEEL_DOWN -> cursor.move(pointer.shift() ? SongKey.CURSOR_RIGHT : SongKey.LANE_DOWN);
            case PRESS -> click(pointer.x() - SongPainter.gutter(width), painter.laneAt(pointer.y() - ABOVE));
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A click puts the cursor; a second one opens the clip. */
    private void click(int column, int lane) {
        List<Integer> order = context.state().instruments().order();
        if (lane < 0 || lane >= order.size()) {
            return;
        }
        TimeWindow window = cursor.time().window(context, width - SongPainter.gutter(width));
        int tick = column < 0 ? cursor.time().tick() : window.tickAt(column) / cursor.grid() * cursor.grid();
        boolean again = tick == cursor.time().tick() && context.view().selectedId(context.state()) == order.get(lane);
        context.view().select(order.get(lane));
        cursor.time().moveTo(tick);
        if (again && cursor.here() != null) {
            clips.perform(SongKey.EDIT_CLIP, context.selected());
        }
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.ARRANGEMENT, Layer.TIME);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(SongKey.EDIT_CLIP, SongKey.CAPTURE, SongKey.ADD, SongKey.DUPLICATE, SongKey.MODE);
    }

    @Override
    public Integer focusTick() {
        return cursor.time().tick();
    }
}
