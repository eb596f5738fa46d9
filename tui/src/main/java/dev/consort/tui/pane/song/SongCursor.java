package dev.consort.tui.pane.song;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.timeline.TimeView;
import java.util.List;
import java.util.stream.Stream;

/** Where one is in the song, and what is selected. */
final class SongCursor {
    private static final int FAR = 4;

    private final PaneContext context;
    private final TimeView time = new TimeView(480);
    private SongMap map;
    private Integer anchorTick;
    private int anchorLane;

    SongCursor(PaneContext context) {
        this.context = context;
    }

    TimeView time() {
        return time;
    }

    SongMap map() {
        map = SongMap.of(context.state().arrangement(), map);
        return map;
    }

    TimeSignature signature() {
        return context.state().session().timeSignature();
    }

    /** Ticks of one step: a bar, or a beat where a bar is many columns wide. */
    int grid() {
        int bar = signature().barTicks();
        return time.step() * 8 >= bar ? bar : signature().beatTicks();
    }

    /** What is at the cursor; null if nothing is. */
    PlacedClip here() {
        return map().at(context.view().selectedId(context.state()), time.tick());
    }

    boolean move(SongKey key) {
        int bar = signature().barTicks();
        switch (key) {
            case CURSOR_LEFT -> time.moveBy(-1, grid());
            case CURSOR_RIGHT -> time.moveBy(1, grid());
            case FAR_LEFT -> time.moveBy(-FAR, bar);
            case FAR_RIGHT -> time.moveBy(FAR, bar);
            case SONG_BEGIN -> time.moveTo(0);
            case SONG_END -> time.moveTo((int) Math.min(Integer.MAX_VALUE, map().end()));
            case PREVIOUS_CLIP ->
                time.moveTo(edges().filter(edge -> edge < time.tick()).reduce(0, Math::max));
            case NEXT_CLIP ->
                time.moveTo(edges().filter(edge -> edge > time.tick())
                        .reduce(Integer::min)
                        .orElse(time.tick()));
            case LANE_UP -> context.view().selectNext(context.state(), -1);
            case LANE_DOWN -> context.view().selectNext(context.state(), 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private Stream<Integer> edges() {
        return map().lane(context.view().selectedId(context.state())).stream()
                .flatMap(placed -> Stream.of(placed.start(), (int) Math.min(Integer.MAX_VALUE, placed.end())));
    }

    /** Begins to select at the cursor, or selects nothing any more. */
    void select() {
        anchorTick = anchorTick == null ? time.tick() : null;
        anchorLane = context.view().selectedId(context.state());
    }

    /** Selects nothing any more; false if nothing was. */
    boolean unselect() {
        boolean was = anchorTick != null;
        anchorTick = null;
        return was;
    }

    /** Moves along with what is selected. */
    void shift(int ticks) {
        time.moveTo(time.tick() + ticks);
        anchorTick = anchorTick == null ? null : Integer.valueOf(Math.max(0, anchorTick + ticks));
    }

    boolean isSelecting() {
        return anchorTick != null;
    }

    /** The first tick of the selection. */
    int from() {
        return Math.min(anchorTick, time.tick()) / grid() * grid();
    }

    /** The tick behind the selection. */
    int to() {
        return Math.max(anchorTick, time.tick()) / grid() * grid() + grid();
    }

    /** Whether an instrument's lane is in the selection. */
    boolean hasLane(int instrument) {
        List<Integer> order = context.state().instruments().order();
        int anchor = order.indexOf(anchorLane);
        int here = order.indexOf(context.view().selectedId(context.state()));
        int lane = order.indexOf(instrument);
        return lane >= Math.min(anchor < 0 ? here : anchor, here) && lane <= Math.max(anchor, here);
    }

    /** What is selected: what begins in the selection or, without one, what is at the cursor. */
    List<PlacedClip> chosen() {
        if (anchorTick == null) {
            return here() == null ? List.of() : List.of(here());
        }
        return context.state()
                .instruments()
                .inOrder()
                .map(Instrument::id)
                .filter(this::hasLane)
                .flatMap(id -> map().lane(id).stream())
                .filter(placed -> placed.start() >= from() && placed.start() < to())
                .toList();
    }
}
