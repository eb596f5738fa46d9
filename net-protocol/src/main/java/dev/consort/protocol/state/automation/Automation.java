package dev.consort.protocol.state.automation;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.control.Target;
import java.util.function.Predicate;

/**
 * The automation of the session.
 *
 * @param lanes by id; one at most for each target
 * @param nextId the id of the next new lane; only ever rises
 * @param recording whether knobs that are turned while the band plays are written into armed lanes
 */
public record Automation(IdMap<Lane> lanes, int nextId, boolean recording) {
    public static final Automation EMPTY = new Automation(IdMap.empty(), 1, false);

    public Automation withLanes(IdMap<Lane> changed) {
        return changed == lanes ? this : new Automation(changed, nextId, recording);
    }

    public Automation withRecording(boolean changed) {
        return new Automation(lanes, nextId, changed);
    }

    /** This with one more lane, under {@link #nextId}. */
    public Automation plus(Lane added) {
        return new Automation(lanes.with(nextId, added), nextId + 1, recording);
    }

    /** The id of the lane that moves a target, or 0. */
    public int laneOf(Target target) {
        for (int id : lanes.ids()) {
            if (lanes.get(id).target().equals(target)) {
                return id;
            }
        }
        return 0;
    }

    /** This without the lanes whose target meets a condition. */
    public Automation without(Predicate<Target> condition) {
        IdMap<Lane> left = lanes;
        for (int id : lanes.ids()) {
            left = condition.test(lanes.get(id).target()) ? left.without(id) : left;
        }
        return withLanes(left);
    }
}
