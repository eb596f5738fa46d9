package dev.consort.tui.pane.automation;

import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.control.Target;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.timeline.TimeView;
import java.util.List;

/** Which lane, where in it, and what is selected. */
final class LaneCursor {
    private final PaneContext context;
    private final TimeView time = new TimeView(120);
    private int selected;
    private Integer anchor;

    LaneCursor(PaneContext context) {
        this.context = context;
    }

    TimeView time() {
        return time;
    }

    /** The selected lane; that of the first where it is gone; null if there is none. */
    FoundLane lane() {
        int[] ids = context.state().automation().lanes().ids();
        if (ids.length == 0) {
            return null;
        }
        int id = context.state().automation().lanes().contains(selected) ? selected : ids[0];
        return new FoundLane(id, context.state().automation().lanes().get(id));
    }

    /** Selects a lane, and the instrument that it belongs to. */
    void select(int id) {
        selected = id;
        Lane lane = context.state().automation().lanes().get(id);
        if (lane != null && lane.target() instanceof Target.OfInstrument part) {
            context.view().select(part.instrument());
        }
    }

    private void selectNext(int steps) {
        FoundLane now = lane();
        int[] ids = context.state().automation().lanes().ids();
        for (int i = 0; now != null && i < ids.length; i++) {
            if (ids[i] == now.id() && i + steps >= 0 && i + steps < ids.length) {
                select(ids[i + steps]);
                return;
            }
        }
    }

    boolean move(AutomationKey key) {
        switch (key) {
            case CURSOR_LEFT -> time.moveBy(-1, time.step());
            case CURSOR_RIGHT -> time.moveBy(1, time.step());
            case BAR_LEFT -> time.moveBy(-1, bar());
            case BAR_RIGHT -> time.moveBy(1, bar());
            case TO_BEGIN -> time.moveTo(0);
            case LANE_UP -> selectNext(-1);
            case LANE_DOWN -> selectNext(1);
            default -> {
                return toPoint(key);
            }
        }
        return true;
    }

    private boolean toPoint(AutomationKey key) {
        FoundLane now = lane();
        List<Integer> ticks = now == null
                ? List.of()
                : now.points().stream().map(FoundLane.Placed::tick).toList();
        switch (key) {
            case TO_END -> time.moveTo(ticks.isEmpty() ? 0 : ticks.get(ticks.size() - 1));
            case PREVIOUS_POINT ->
                time.moveTo(ticks.stream().filter(tick -> tick < time.tick()).reduce(0, Math::max));
            case NEXT_POINT ->
                time.moveTo(ticks.stream()
                        .filter(tick -> tick > time.tick())
                        .reduce(Integer::min)
                        .orElse(time.tick()));
            default -> {
                return false;
            }
        }
        return true;
    }

    int bar() {
        return context.state().session().timeSignature().barTicks();
    }

    /** Begins to select at the cursor, or selects nothing any more. */
    void toggleSelection() {
        anchor = anchor == null ? time.tick() : null;
    }

    /** Selects nothing any more; false if nothing was. */
    boolean unselect() {
        boolean was = anchor != null;
        anchor = null;
        return was;
    }

    boolean isSelecting() {
        return anchor != null;
    }

    /** Moves along with what is selected. */
    void shift(int ticks) {
        time.moveTo(time.tick() + ticks);
        anchor = anchor == null ? null : Integer.valueOf(Math.max(0, anchor + ticks));
    }

    /** The first tick of the selection or, without one, of the cursor's column. */
    int from() {
        return anchor == null ? time.tick() : Math.min(anchor, time.tick());
    }

    /** The tick behind the selection or the cursor's column. */
    int to() {
        return (anchor == null ? time.tick() : Math.max(anchor, time.tick())) + time.step();
    }

    /** The selection or, without one, the cursor's bar: its first tick. */
    int spanFrom() {
        return isSelecting() ? from() : time.tick() / bar() * bar();
    }

    /** The tick behind the selection or the cursor's bar. */
    int spanTo() {
        return isSelecting() ? to() : spanFrom() + bar();
    }
}
