package dev.consort.tui.pane.automation;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.input.EverywhereKey;
import dev.consort.tui.input.KeyCommand;
import dev.consort.tui.input.Layer;
import dev.consort.tui.input.TimeKey;
import dev.consort.tui.pane.Pane;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.timeline.PlayRange;
import dev.consort.tui.timeline.TimeKeys;
import dev.consort.tui.timeline.TimeWindow;
import java.util.List;

/** Lanes of automation and the curve of one. */
public final class AutomationPane implements Pane {
    private static final int ABOVE = 2;

    private final PaneContext context;
    private final LaneCursor cursor;
    private final PointEditor editor;
    private final LaneActs lanes;
    private final AutomationTitle title;
    private final AutomationPainter painter;
    private final TimeKeys time;
    private int width = 80;

    public AutomationPane(PaneContext context) {
        this.context = context;
        this.cursor = new LaneCursor(context);
        this.editor = new PointEditor(context, cursor);
        this.lanes = new LaneActs(context, cursor);
        this.title = new AutomationTitle(context, cursor, editor);
        this.painter = new AutomationPainter(context, cursor);
        this.time = new TimeKeys(cursor.time(), new PlayRange(context));
    }

    @Override
    public void draw(Canvas canvas) {
        width = canvas.width();
        FoundLane lane = cursor.lane();
        if (lane == null) {
            canvas.text(1, 1, "Nothing moves by itself yet: a chooses a knob that is to.", Theme.TEXT);
            canvas.text(1, 3, "Enter puts points on its curve; while the band plays, A and r record", Theme.FAINT);
            canvas.text(1, 4, "what is turned by hand.", Theme.FAINT);
            return;
        }
        title.draw(canvas.region(0, 0, canvas.width(), 1), lane);
        painter.draw(canvas.region(0, 1, canvas.width(), canvas.height() - 1), lane);
    }

    @Override
    public boolean perform(KeyCommand command) {
        if (command == EverywhereKey.BACK) {
            return cursor.unselect();
        }
        if (command instanceof TimeKey key) {
            time.perform(key, cursor.from(), cursor.to() - 1);
            return true;
        }
        return command instanceof AutomationKey key
                && (lanes.perform(key) || cursor.move(key) || select(key) || edit(key));
    }

    private boolean edit(AutomationKey key) {
        FoundLane lane = cursor.lane();
        if (lane == null) {
            context.dialogs().say(Tone.NOTICE, "no lane yet: a chooses what is to move");
            return true;
        }
        return lanes.perform(key, lane) || editor.perform(key, lane);
    }

    private boolean select(AutomationKey key) {
        if (key == AutomationKey.SELECT) {
            cursor.toggleSelection();
        }
        return key == AutomationKey.SELECT;
    }

    @Override
    public boolean point(Pointer pointer) {
        switch (pointer.gesture()) {
            case WHEEL_UP -> perform(pointer.shift() ? AutomationKey.VALUE_UP : AutomationKey.LANE_UP);
            case WHEEL_DOWN -> perform(pointer.shift() ? AutomationKey.VALUE_DOWN : AutomationKey.LANE_DOWN);
            case PRESS -> click(pointer.x() - AutomationPainter.gutter(width), pointer.y() - ABOVE);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A click puts the cursor, a second one a point at that height; in the list it selects a lane. */
    private void click(int column, int row) {
        FoundLane lane = cursor.lane();
        int rows = painter.curveRows();
        int[] ids = context.state().automation().lanes().ids();
        int clicked = painter.laneAt(row - rows - 1);
        if (row > rows && clicked < ids.length) {
            cursor.select(ids[clicked]);
        } else if (lane != null && column >= 0 && row >= 0 && row < rows) {
            TimeWindow window = cursor.time().window(context, width - AutomationPainter.gutter(width));
            int tick = window.tickAt(column);
            boolean again = tick == cursor.time().tick();
            cursor.time().moveTo(tick);
            if (again) {
                editor.put(lane, rows == 1 ? 0.5 : 1 - row / (rows - 1.0));
            }
        }
    }

    @Override
    public List<Layer> layers() {
        return List.of(Layer.AUTOMATION, Layer.TIME);
    }

    @Override
    public List<KeyCommand> hints() {
        return List.of(
                AutomationKey.POINT,
                AutomationKey.VALUE_UP,
                AutomationKey.CURVE,
                AutomationKey.ADD_LANE,
                AutomationKey.SHAPE);
    }

    @Override
    public Integer focusTick() {
        return cursor.lane() == null ? null : cursor.time().tick();
    }
}
