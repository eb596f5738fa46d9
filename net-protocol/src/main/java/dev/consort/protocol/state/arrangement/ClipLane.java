package dev.consort.protocol.state.arrangement;

import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Target;

/**
 * Automation that comes with a clip.
 *
 * @param target what it moves, on the clip's instrument
 * @param points by tick, counted from the clip's beginning
 */
public record ClipLane(Target target, PointMap points) {}
