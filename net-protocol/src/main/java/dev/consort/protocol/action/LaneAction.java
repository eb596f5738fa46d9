package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.automation.Automation;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.control.Target;

/** Which parameters move, and whether they do. */
public sealed interface LaneAction extends AutomationAction {
    /** Makes a lane for a target; where there is one already, it stays as it is. */
    record AddLane(Target target) implements LaneAction {
        @Override
        public Access access() {
            return Access.of(target);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Automation automation = state.automation();
            if (automation.laneOf(target) != 0) {
                return Outcome.done(state);
            }
            return Check.that(Targets.spec(state, target) != null, "there is nothing of that kind to automate")
                    .and(
                            () -> automation.lanes().size() < MOST_LANES && automation.nextId() < Integer.MAX_VALUE,
                            () -> "a session has at most " + MOST_LANES + " lanes")
                    .then(() -> state.withAutomation(automation.plus(Lane.of(target))));
        }
    }

    /** Removes a lane with its points. */
    record RemoveLane(int lane) implements LaneAction {
        @Override
        public Access access() {
            return AutomationAction.ownerOfLane(lane);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Automation automation = state.automation();
            return AutomationAction.lane(state, lane)
                    .then(() -> state.withAutomation(
                            automation.withLanes(automation.lanes().without(lane))));
        }
    }

    /** Lets a lane move its parameter, or leave it alone. */
    record SetLaneEnabled(int lane, boolean enabled) implements LaneAction {
        @Override
        public Access access() {
            return AutomationAction.ownerOfLane(lane);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return AutomationAction.lane(state, lane)
                    .then(() -> AutomationAction.edited(state, lane, l -> l.withEnabled(enabled)));
        }
    }

    /** Lets a lane take part in recording, or no longer. */
    record ArmLane(int lane, boolean armed) implements LaneAction {
        @Override
        public Access access() {
            return AutomationAction.ownerOfLane(lane);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return AutomationAction.lane(state, lane)
                    .then(() -> AutomationAction.edited(state, lane, l -> l.withArmed(armed)));
        }
    }

    /** While the band plays, writes knobs that are turned into armed lanes, or no longer. */
    record SetRecording(boolean enabled) implements LaneAction {
        @Override
        public Access access() {
            return Access.privileged();
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            boolean isSame = state.automation().recording() == enabled;
            return Outcome.done(
                    isSame ? state : state.withAutomation(state.automation().withRecording(enabled)));
        }
    }
}
