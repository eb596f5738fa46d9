package dev.consort.protocol.state.automation;

import dev.consort.protocol.state.control.Target;

/**
 * How one parameter moves in the course of the song.
 *
 * @param target the parameter
 * @param enabled false leaves the parameter alone
 * @param armed takes part when automation is recorded
 * @param points by tick
 */
public record Lane(Target target, boolean enabled, boolean armed, PointMap points) {
    /** A lane without points, switched on. */
    public static Lane of(Target target) {
        return new Lane(target, true, false, PointMap.empty());
    }

    public Lane withEnabled(boolean changed) {
        return new Lane(target, changed, armed, points);
    }

    public Lane withArmed(boolean changed) {
        return new Lane(target, enabled, changed, points);
    }

    public Lane withPoints(PointMap changed) {
        return changed == points ? this : new Lane(target, enabled, armed, changed);
    }
}
