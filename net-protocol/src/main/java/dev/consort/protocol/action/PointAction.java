package dev.consort.protocol.action;

import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The points of a lane, by their ticks. */
public sealed interface PointAction extends AutomationAction {
    /** The lane's id. */
    int lane();

    @Override
    default Access access() {
        return AutomationAction.ownerOfLane(lane());
    }

    private static NetworkState edited(NetworkState state, int lane, UnaryOperator<PointMap> change) {
        return AutomationAction.edited(state, lane, l -> l.withPoints(change.apply(l.points())));
    }

    private static Check room(NetworkState state, int lane, int more) {
        return AutomationAction.lane(state, lane)
                .and(
                        () -> state.automation().lanes().get(lane).points().size() + more <= MOST_POINTS,
                        () -> "a lane has at most " + MOST_POINTS + " points");
    }

    /** Puts a point; one that is there already is replaced. The curve is the way from here to the next point. */
    record SetPoint(int lane, @Tick int tick, @Share double value, PointCurve curve) implements PointAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return room(state, lane, 1)
                    .then(() -> edited(state, lane, points -> points.with(tick, new Point(value, curve))));
        }
    }

    /** Takes a point away. */
    record RemovePoint(int lane, @Tick int tick) implements PointAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return AutomationAction.lane(state, lane).then(() -> edited(state, lane, points -> points.without(tick)));
        }
    }

    /** Moves a point; one that is where it goes is replaced. */
    record MovePoint(
            int lane,
            @Tick int tick,
            @Tick int toTick,
            @Share double value) implements PointAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return AutomationAction.lane(state, lane)
                    .and(
                            () -> state.automation().lanes().get(lane).points().at(tick) != null,
                            () -> "there is no point at tick " + tick)
                    .then(() -> edited(state, lane, this::moved));
        }

        private PointMap moved(PointMap points) {
            Map<Integer, Point> changes = new TreeMap<>();
            changes.put(tick, null);
            changes.put(toTick, new Point(value, points.at(tick).curve()));
            return points.withEach(changes);
        }
    }

    /** Takes away the points from one tick up to, not including, another one. */
    record ClearRange(
            int lane,
            @Tick int from,
            @Range(min = 0, max = Tick.LAST + 1) int to) implements PointAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return AutomationAction.lane(state, lane)
                    .and(() -> from <= to, () -> "the range ends before it begins")
                    .then(() -> edited(state, lane, this::cleared));
        }

        private PointMap cleared(PointMap points) {
            Map<Integer, Point> changes = new TreeMap<>();
            points.window(from, to, (tick, none, point) -> changes.put(tick, null));
            return points.withEach(changes);
        }
    }

    /** Puts several points from a tick on. */
    record PastePoints(
            int lane, @Tick int tick, @Most(Most.AT_ONCE) List<PastedPoint> points) implements PointAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            boolean fits = points.stream().allMatch(point -> tick + point.tick() <= Tick.LAST);
            return room(state, lane, points.size())
                    .and(() -> fits, () -> "that would put points behind the last tick, " + Tick.LAST)
                    .then(() -> edited(state, lane, this::pasted));
        }

        private PointMap pasted(PointMap into) {
            Map<Integer, Point> changes = new TreeMap<>();
            points.forEach(point -> changes.put(tick + point.tick(), new Point(point.value(), point.curve())));
            return into.withEach(changes);
        }
    }
}
