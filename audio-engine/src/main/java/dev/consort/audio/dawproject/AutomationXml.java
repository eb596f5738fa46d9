package dev.consort.audio.dawproject;

import dev.consort.protocol.state.TempoMap;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.Measures;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;

/**
 * Writes automation. The format goes from one point to the next in a straight line or not before it; other ways, and
 * lines that are straight on our knob and not in the parameter's unit, are written as several straight ones.
 */
final class AutomationXml {
    private static final int PIECES = 16;
    /** Lanes with more points than this have short ways between them already. */
    private static final int MANY = 5000;

    private static final String APPROXIMATED = "Automation that moves in curves is written as short straight lines.";

    private final XmlOut out;
    private final Remarks remarks;

    AutomationXml(XmlOut out, Remarks remarks) {
        this.out = out;
        this.remarks = remarks;
    }

    /** A lane, in ticks from where its surroundings begin. */
    void lane(String element, Moved moved, PointMap points) {
        out.start(element).with("timeUnit", "beats");
        if (!moved.isSwitch()) {
            out.with("unit", moved.unit());
        }
        out.empty("Target").with("parameter", moved.id());
        Way way = new Way(moved, points.size() > MANY ? 1 : PIECES);
        points.forEachEvent((tick, lane, point) -> way.to(tick, point));
        out.end();
    }

    /** The way through a lane's points. */
    private final class Way {
        private final Moved moved;
        private final int pieces;
        private int tick;
        private Point before;
        private Boolean shown;

        Way(Moved moved, int pieces) {
            this.moved = moved;
            this.pieces = pieces;
        }

        void to(int next, Point point) {
            if (before != null && isCurved(point)) {
                between(next, point);
            }
            tick = next;
            before = point;
            show(next, point.value(), point.curve() == PointCurve.STEP);
        }

        private boolean isCurved(Point next) {
            boolean straight = before.curve() == PointCurve.LINEAR && moved.straight();
            return before.curve() != PointCurve.STEP && !straight && before.value() != next.value();
        }

        private void between(int next, Point point) {
            int parts = Math.min(pieces, next - tick);
            for (int part = 1; part < parts; part++) {
                double share = (double) part / parts;
                double value = before.value()
                        + (point.value() - before.value()) * before.curve().at(share);
                show(tick + (next - tick) * share, value, false);
            }
            remarks.add(APPROXIMATED);
        }

        private void show(double at, double share, boolean hold) {
            double value = moved.value().applyAsDouble(share);
            if (!moved.isSwitch()) {
                real(at, value, hold);
            } else if (shown == null || shown != (value > 0)) {
                shown = value > 0;
                out.empty("BoolPoint").with("time", at / Ticks.PER_QUARTER).with("value", shown);
            }
        }
    }

    private void real(double tick, double value, boolean hold) {
        out.empty("RealPoint").with("time", tick / Ticks.PER_QUARTER).with("value", value);
        out.with("interpolation", hold ? "hold" : "linear");
    }

    /** The tempo that a map makes of the session's. */
    void tempo(double bpm, TempoMap map) {
        out.start("TempoAutomation").with("timeUnit", "beats").with("unit", "bpm");
        out.empty("Target").with("parameter", Moved.TEMPO_ID);
        if (map.find("0") == null) {
            real(0, bpm, true);
        }
        map.forEachEvent((tick, lane, factor) -> real(tick, bpm * factor, true));
        out.end();
    }

    /** The session's measure: from each point on that of its value. */
    void measure(String id, PointMap points) {
        out.start("TimeSignatureAutomation").with("timeUnit", "beats");
        out.empty("Target").with("parameter", id);
        points.forEachEvent((tick, lane, point) -> {
            TimeSignature measure = Measures.ALL.get((int) Math.rint(point.value() * (Measures.ALL.size() - 1)));
            out.empty("TimeSignaturePoint").with("time", (double) tick / Ticks.PER_QUARTER);
            out.with("numerator", measure.beats()).with("denominator", measure.unit());
        });
        out.end();
    }
}
