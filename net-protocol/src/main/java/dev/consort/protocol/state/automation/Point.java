package dev.consort.protocol.state.automation;

import dev.consort.protocol.range.Share;

/**
 * A point of automation; the tick is its key.
 *
 * @param value share of the target's range, as its knob stands
 * @param curve the way from here to the next point
 */
public record Point(@Share double value, PointCurve curve) {}
