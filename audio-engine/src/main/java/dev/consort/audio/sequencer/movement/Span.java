package dev.consort.audio.sequencer.movement;

import dev.consort.protocol.state.automation.PointMap;

/**
 * A part of the song in which a clip moves a parameter.
 *
 * @param from its first tick
 * @param to the tick behind its last
 * @param start where the clip is placed
 * @param length of the clip, in ticks, after which it begins anew
 * @param points of the clip's lane, counted from the clip's beginning
 */
record Span(long from, long to, int start, int length, PointMap points) {
    double at(double tick) {
        return points.valueAt((tick - start) % length);
    }

    Span cut(long newFrom, long newTo) {
        return new Span(newFrom, newTo, start, length, points);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span span
                && from == span.from
                && to == span.to
                && start == span.start
                && length == span.length
                && points == span.points;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * from + to);
    }
}
