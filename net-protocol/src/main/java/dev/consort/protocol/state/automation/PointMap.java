package dev.consort.protocol.state.automation;

import dev.consort.protocol.keyed.TickMap;
import java.util.Map;
import java.util.TreeMap;

/** The points of a lane: at most one per tick. The key's text is the tick. */
public final class PointMap extends TickMap<PointMap, Point> {
    private static final PointMap EMPTY = new PointMap();

    private PointMap() {}

    private PointMap(Content content) {
        super(content);
    }

    public static PointMap empty() {
        return EMPTY;
    }

    /** The point at this tick, or null. */
    public Point at(int tick) {
        return get(key(tick, 0));
    }

    public PointMap with(int tick, Point point) {
        return with(key(tick, 0), point);
    }

    public PointMap without(int tick) {
        return without(key(tick, 0));
    }

    /** This map with points set, or removed where null, by tick; the same instance when nothing changes. */
    public PointMap withEach(Map<Integer, Point> points) {
        TreeMap<Long, Point> changes = new TreeMap<>();
        points.forEach((tick, point) -> changes.put(key(tick, 0), point));
        return withAll(changes);
    }

    /**
     * The value at a tick, between points by the earlier one's curve; before the first and behind the last it is theirs.
     *
     * @return 0–1, or NaN without points
     */
    public double valueAt(double tick) {
        long before = floorKey((long) Math.floor(tick) * LANES);
        long after = higherKey(before < 0 ? -1 : before);
        if (before < 0) {
            return after < 0 ? Double.NaN : get(after).value();
        }
        Point from = get(before);
        if (after < 0) {
            return from.value();
        }
        double share = (tick - tickOf(before)) / (tickOf(after) - tickOf(before));
        return from.value() + (get(after).value() - from.value()) * from.curve().at(share);
    }

    @Override
    protected PointMap rebuilt(Content content) {
        return content.size() == 0 ? EMPTY : new PointMap(content);
    }

    @Override
    protected long key(String text) {
        return key(text, "0");
    }

    @Override
    protected String text(long key) {
        return Integer.toString(tickOf(key));
    }
}
