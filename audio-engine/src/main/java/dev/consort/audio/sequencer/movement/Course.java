package dev.consort.audio.sequencer.movement;

import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Target;
import java.util.Arrays;

/**
 * How one parameter moves in the course of the song: as a placed clip says where there is one, elsewhere as the session's
 * lane says. Immutable; any thread.
 */
public final class Course implements Movement {
    private final Target target;
    private final PointMap lane;
    private final Span[] spans;

    /**
     * A movement.
     *
     * @param lane the session's; empty for none
     * @param spans of clips: none over another, in rising order
     */
    Course(Target target, PointMap lane, Span[] spans) {
        this.target = target;
        this.lane = lane;
        this.spans = spans;
    }

    @Override
    public Target target() {
        return target;
    }

    /** The session's own lane, without the clips'; empty for none. */
    public PointMap lane() {
        return lane;
    }

    @Override
    public double at(double tick) {
        int low = 0;
        int high = spans.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans[middle].to() <= tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean placed = low < spans.length && spans[low].from() <= tick;
        return placed ? spans[low].at(tick) : lane.valueAt(tick);
    }

    /** Whether another one says the same of the same target. */
    boolean isAs(Course other) {
        return other != null && lane == other.lane && Arrays.equals(spans, other.spans);
    }
}
