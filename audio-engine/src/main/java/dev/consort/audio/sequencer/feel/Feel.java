package dev.consort.audio.sequencer.feel;

import dev.consort.audio.sequencer.movement.Course;
import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.audio.sequencer.movement.Movements;
import dev.consort.protocol.state.Humanize;
import dev.consort.protocol.state.Session;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;

/**
 * How one instrument plays: by its own groove, or as the session does; automation goes over both. Off-beats are counted
 * from the bars of its own measure. Immutable; answers without allocating.
 */
public final class Feel {
    private final Groove groove;
    private final double sessionSwing;
    private final Humanize humanize;
    private final Bars bars;
    private final Movement swing;
    private final Movement velocity;
    private final Movement timing;
    private final Movement offset;

    private Feel(int instrument, Groove groove, Session session, Movements movements, Bars bars) {
        this.groove = groove;
        sessionSwing = session.swing();
        humanize = session.humanize();
        this.bars = bars;
        swing = movement(movements, instrument, InstrumentParameter.SWING);
        velocity = movement(movements, instrument, InstrumentParameter.HUMANIZE_VELOCITY);
        timing = movement(movements, instrument, InstrumentParameter.HUMANIZE_TIMING);
        offset = movement(movements, instrument, InstrumentParameter.TIMING_OFFSET);
    }

    /**
     * The feel of an instrument.
     *
     * @param groove its own; null for the session's
     * @param before its former one, or null; returned if it is the same
     */
    public static Feel of(int instrument, Groove groove, Session session, Movements movements, Feel before) {
        boolean own = groove != null && groove.timeSignature() != null;
        Bars bars = Bars.of(
                own ? groove.timeSignature() : session.timeSignature(),
                measure(instrument, own, movements),
                before == null ? null : before.bars);
        Feel made = new Feel(instrument, groove, session, movements, bars);
        return made.isAs(before) ? before : made;
    }

    private static Course measure(int instrument, boolean own, Movements movements) {
        Course measure = movement(movements, instrument, InstrumentParameter.MEASURE);
        return measure == null && !own ? movements.of(new Target.Measure()) : measure;
    }

    private static Course movement(Movements movements, int instrument, InstrumentParameter parameter) {
        return movements.of(new Target.InstrumentParam(instrument, parameter));
    }

    private boolean isAs(Feel other) {
        return other != null
                && groove == other.groove
                && sessionSwing == other.sessionSwing
                && humanize.equals(other.humanize)
                && bars == other.bars
                && swing == other.swing
                && velocity == other.velocity
                && timing == other.timing
                && offset == other.offset;
    }

    /** Where something sounds that is written at a tick, in ticks; rises with it. */
    public double swung(double tick) {
        double amount = value(swing, InstrumentParameter.SWING, tick, groove == null ? sessionSwing : groove.swing());
        if (amount == 0) {
            return tick;
        }
        double in = bars.inBar(tick);
        SwingGrid grid = groove == null ? SwingGrid.EIGHTHS : groove.grid();
        return tick + Swing.swung(in, bars.barTicks(tick), amount, grid) - in;
    }

    /** How much loudness varies at a tick, 0–1. */
    public double humanizeVelocity(double tick) {
        double own = groove == null ? humanize.velocity() : groove.humanizeVelocity();
        return value(velocity, InstrumentParameter.HUMANIZE_VELOCITY, tick, own);
    }

    /** How much timing varies at a tick, 0–1. */
    public double humanizeTiming(double tick) {
        double own = groove == null ? humanize.timing() : groove.humanizeTiming();
        return value(timing, InstrumentParameter.HUMANIZE_TIMING, tick, own);
    }

    /** How far behind the band it plays at a tick, in milliseconds; below 0 ahead. */
    public double offsetMillis(double tick) {
        double own = groove == null ? 0 : groove.offsetMillis();
        return value(offset, InstrumentParameter.TIMING_OFFSET, tick, own);
    }

    private static double value(Movement movement, InstrumentParameter parameter, double tick, double own) {
        double share = movement == null ? Double.NaN : movement.at(tick);
        return Double.isNaN(share) ? own : parameter.spec().valueAt(share);
    }
}
