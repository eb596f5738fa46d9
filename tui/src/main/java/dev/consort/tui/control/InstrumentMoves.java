package dev.consort.tui.control;

import dev.consort.protocol.action.InstrumentEffectAction.SetEffectEnabled;
import dev.consort.protocol.action.InstrumentEffectAction.SetEffectParam;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PerformanceAction.SetGroove;
import dev.consort.protocol.action.SoundAction.SetEnvelope;
import dev.consort.protocol.action.SoundAction.SetEqBand;
import dev.consort.protocol.action.SoundAction.SetFilter;
import dev.consort.protocol.action.SoundAction.SetLfo;
import dev.consort.protocol.action.SoundAction.SetParam;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.action.StripAction.SetPan;
import dev.consort.protocol.action.StripAction.SetSend;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.FilterType;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;
import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;

/** The actions that move what belongs to an instrument. What is set as a whole keeps its other parts as they are. */
record InstrumentMoves(NetworkState state, Instrument instrument) {
    private static final Filter OPEN = new Filter(FilterType.LOW_PASS, 20_000, 0, true);

    NetworkAction of(Target.OfInstrument target, double value) {
        int id = instrument.id();
        if (target instanceof Target.InstrumentParam own) {
            return own(own.parameter(), value);
        }
        if (target instanceof Target.SourceParam source) {
            return new SetParam(id, source.param(), value);
        }
        if (target instanceof Target.EffectParam effect) {
            return new SetEffectParam(id, effect.effect(), effect.param(), value);
        }
        if (target instanceof Target.EffectSwitch effect) {
            return new SetEffectEnabled(id, effect.effect(), value >= 0.5);
        }
        return target instanceof Target.EqParam eq ? band(eq, value) : send((Target.SendLevel) target, value);
    }

    private NetworkAction own(InstrumentParameter parameter, double value) {
        return switch (parameter) {
            case LEVEL -> new SetLevel(instrument.id(), value);
            case PAN -> new SetPan(instrument.id(), value);
            case FILTER_CUTOFF, FILTER_RESONANCE, FILTER_ENABLED -> filter(parameter, value);
            case ATTACK, DECAY, SUSTAIN, RELEASE -> envelope(parameter, value);
            case LFO_RATE, LFO_DEPTH -> lfo(parameter, value);
            case SWING, HUMANIZE_VELOCITY, HUMANIZE_TIMING, TIMING_OFFSET, MEASURE -> groove(parameter, value);
            case PITCH -> null;
        };
    }

    private NetworkAction filter(InstrumentParameter parameter, double value) {
        Filter now = instrument.filter() == null ? OPEN : instrument.filter();
        boolean isSwitch = parameter == InstrumentParameter.FILTER_ENABLED;
        Filter wanted = new Filter(
                now.type(),
                parameter == InstrumentParameter.FILTER_CUTOFF ? value : now.cutoff(),
                parameter == InstrumentParameter.FILTER_RESONANCE ? value : now.resonance(),
                isSwitch ? value >= 0.5 : now.enabled(),
                now.shape(),
                now.drive());
        return new SetFilter(instrument.id(), wanted);
    }

    private NetworkAction envelope(InstrumentParameter parameter, double value) {
        Envelope now = instrument.envelope();
        return new SetEnvelope(
                instrument.id(),
                parameter == InstrumentParameter.ATTACK ? value : now.attack(),
                parameter == InstrumentParameter.DECAY ? value : now.decay(),
                parameter == InstrumentParameter.SUSTAIN ? value : now.sustain(),
                parameter == InstrumentParameter.RELEASE ? value : now.release());
    }

    private NetworkAction lfo(InstrumentParameter parameter, double value) {
        Lfo now = instrument.lfo();
        double rate = parameter == InstrumentParameter.LFO_RATE ? value : now.rate();
        double depth = parameter == InstrumentParameter.LFO_DEPTH ? value : now.depth();
        return new SetLfo(
                instrument.id(), now.enabled(), rate, depth, now.shape(), now.target(), now.effect(), now.param());
    }

    private NetworkAction groove(InstrumentParameter parameter, double value) {
        Groove now = instrument.groove() == null ? sessions() : instrument.groove();
        boolean isMeasure = parameter == InstrumentParameter.MEASURE;
        Groove wanted = new Groove(
                parameter == InstrumentParameter.SWING ? value : now.swing(),
                now.grid(),
                parameter == InstrumentParameter.HUMANIZE_VELOCITY ? value : now.humanizeVelocity(),
                parameter == InstrumentParameter.HUMANIZE_TIMING ? value : now.humanizeTiming(),
                parameter == InstrumentParameter.TIMING_OFFSET ? value : now.offsetMillis(),
                isMeasure ? TargetMoves.measure(value) : now.timeSignature());
        return new SetGroove(instrument.id(), wanted);
    }

    /** A feel of one's own that is that of the session, so that only what is moved changes. */
    private Groove sessions() {
        return new Groove(
                state.session().swing(),
                SwingGrid.EIGHTHS,
                state.session().humanize().velocity(),
                state.session().humanize().timing(),
                0);
    }

    private NetworkAction band(Target.EqParam target, double value) {
        if (target.band() < 1 || target.band() > Eq.BANDS) {
            return null;
        }
        EqBand now =
                (instrument.eq() == null ? Eq.FLAT : instrument.eq()).bands().get(target.band());
        EqBand wanted =
                switch (target.parameter()) {
                    case FREQUENCY -> new EqBand(now.type(), value, now.gain(), now.q(), now.enabled());
                    case GAIN -> new EqBand(now.type(), now.frequency(), value, now.q(), now.enabled());
                    case Q -> new EqBand(now.type(), now.frequency(), now.gain(), value, now.enabled());
                };
        return new SetEqBand(instrument.id(), target.band(), wanted);
    }

    private NetworkAction send(Target.SendLevel target, double value) {
        Send now = instrument.sends().get(target.bus());
        return new SetSend(
                instrument.id(),
                target.bus(),
                value,
                now == null || now.enabled(),
                now == null ? SendTap.POST_FADER : now.tap());
    }
}
