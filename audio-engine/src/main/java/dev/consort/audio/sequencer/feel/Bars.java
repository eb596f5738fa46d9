package dev.consort.audio.sequencer.feel;

import dev.consort.audio.sequencer.movement.Course;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Measures;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.ArrayList;
import java.util.List;

/**
 * Where bars and beats begin. Bars are counted from the beginning of the song, and anew from each tick at which automation
 * changes the measure; a measure that comes with a clip is passed over, for bars run through the song. Immutable.
 */
public final class Bars {
    private final TimeSignature measure;
    private final PointMap lane;
    private final List<Integer> from = new ArrayList<>();
    private final List<TimeSignature> measures = new ArrayList<>();
    private int[] starts = {0};
    private int[] barTicks;
    private int[] beatTicks;

    private Bars(TimeSignature measure, PointMap lane) {
        this.measure = measure;
        this.lane = lane;
        if (lane.isEmpty()) {
            begin(0, measure);
        } else {
            begin(0, measureAt(0));
            lane.forEachEvent((tick, none, point) -> changesUpTo(tick));
        }
        starts = from.stream().mapToInt(Integer::intValue).toArray();
        barTicks = measures.stream().mapToInt(TimeSignature::barTicks).toArray();
        beatTicks = measures.stream().mapToInt(TimeSignature::beatTicks).toArray();
    }

    /**
     * Bars of a measure, or as automation says.
     *
     * @param movement of the measure; null for none
     * @param before the former bars, or null; returned if they are the same
     */
    public static Bars of(TimeSignature measure, Course movement, Bars before) {
        PointMap lane = movement == null ? PointMap.empty() : movement.lane();
        boolean same = before != null && before.lane == lane && before.measure.equals(measure);
        return same ? before : new Bars(measure, lane);
    }

    private TimeSignature measureAt(int tick) {
        return Measures.ALL.get((int) Measures.SPEC.valueAt(lane.valueAt(tick)));
    }

    private void begin(int tick, TimeSignature changed) {
        from.add(tick);
        measures.add(changed);
    }

    /** Finds where the measure changes between the last point and this one; the way from one to the other goes one way. */
    private void changesUpTo(int tick) {
        int place = from.get(from.size() - 1);
        while (!measureAt(tick).equals(measures.get(measures.size() - 1))) {
            int same = place;
            int other = tick;
            while (other - same > 1) {
                int middle = (same + other) >>> 1;
                boolean changed = !measureAt(middle).equals(measures.get(measures.size() - 1));
                same = changed ? same : middle;
                other = changed ? middle : other;
            }
            begin(other, measureAt(other));
            place = other;
        }
    }

    /** Ticks since the bar began. */
    public double inBar(double tick) {
        int at = at(tick);
        double since = tick - starts[at];
        return since - Math.floor(since / barTicks[at]) * barTicks[at];
    }

    /** Ticks in the bar that a tick is in. */
    public int barTicks(double tick) {
        return barTicks[at(tick)];
    }

    /** Whether a beat begins at a tick. */
    public boolean isBeat(int tick) {
        int at = at(tick);
        return (tick - starts[at]) % barTicks[at] % beatTicks[at] == 0;
    }

    private int at(double tick) {
        int low = 0;
        int high = starts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts[middle] <= tick) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
