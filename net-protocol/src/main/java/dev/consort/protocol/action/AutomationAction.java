package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Lane;
import java.util.function.UnaryOperator;

/** Automation. Needs the owner of what is moved, or the privilege where it belongs to everybody. */
public sealed interface AutomationAction extends NetworkAction permits LaneAction, PointAction {
    /** Most lanes in a session. */
    int MOST_LANES = 4096;

    /** Most points of a lane. */
    int MOST_POINTS = 100_000;

    /** Who may edit a lane; any player where there is none of that number. */
    static Access ownerOfLane(int lane) {
        return Access.depending(state -> {
            Lane found = state.automation().lanes().get(lane);
            return found == null ? Access.player() : Access.of(found.target());
        });
    }

    /** Whether a lane is there. */
    static Check lane(NetworkState state, int lane) {
        return Check.that(state.automation().lanes().contains(lane), "there is no lane " + lane);
    }

    /** The state with a lane changed that is there. */
    static NetworkState edited(NetworkState state, int lane, UnaryOperator<Lane> change) {
        return state.withAutomation(
                state.automation().withLanes(state.automation().lanes().update(lane, change)));
    }
}
