package dev.consort.protocol.action;

import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Tick;
import dev.consort.protocol.state.automation.PointCurve;

/**
 * One of several points to be put into a lane.
 *
 * @param tick counted from the place where they are put
 */
public record PastedPoint(@Tick int tick, @Share double value, PointCurve curve) {}
