package dev.consort.audio.scsynth.desk;

import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.effect.EqBand;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.Send;

/** An instrument with one of its parameters where automation has it. */
final class AutomatedInstrument {
    private AutomatedInstrument() {}

    static Instrument moved(Instrument of, Target.OfInstrument target, double value) {
        return of.edit(draft -> {
            if (target instanceof Target.InstrumentParam own) {
                own(draft, own.parameter(), value);
            } else if (target instanceof Target.SourceParam source) {
                draft.source = draft.source.withParam(source.param(), value);
            } else if (target instanceof Target.EffectParam effect) {
                draft.chain(of.chain().update(effect.effect(), e -> e.withParam(effect.param(), value)));
            } else if (target instanceof Target.EffectSwitch effect) {
                draft.chain(of.chain().update(effect.effect(), e -> e.withEnabled(value >= 0.5)));
            } else if (target instanceof Target.EqParam eq && draft.eq != null) {
                draft.eq = moved(draft.eq, eq, value);
            } else if (target instanceof Target.SendLevel send && draft.sends.contains(send.bus())) {
                draft.sends = draft.sends.update(send.bus(), known -> new Send(value, true, known.tap()));
            }
        });
    }

    private static Eq moved(Eq eq, Target.EqParam target, double value) {
        EqBand band = eq.bands().get(target.band());
        EqParameter parameter = target.parameter();
        double frequency = parameter == EqParameter.FREQUENCY ? value : band.frequency();
        double gain = parameter == EqParameter.GAIN ? value : band.gain();
        double q = parameter == EqParameter.Q ? value : band.q();
        return eq.withBand(target.band(), new EqBand(band.type(), frequency, gain, q, band.enabled()));
    }

    private static void own(Instrument.Draft draft, InstrumentParameter parameter, double value) {
        switch (parameter) {
            case LEVEL -> draft.level = value;
            case PAN -> draft.pan = value;
            case FILTER_CUTOFF, FILTER_RESONANCE, FILTER_ENABLED -> filter(draft, parameter, value);
            case ATTACK, DECAY, SUSTAIN, RELEASE -> envelope(draft, parameter, value);
            case LFO_RATE, LFO_DEPTH -> lfo(draft, parameter == InstrumentParameter.LFO_RATE, value);
            default -> {
                // Bends are not part of an instrument; groove and measure are the sequencer's.
            }
        }
    }

    private static void filter(Instrument.Draft draft, InstrumentParameter parameter, double value) {
        Filter from = draft.filter;
        if (from == null) {
            return;
        }
        draft.filter = new Filter(
                from.type(),
                parameter == InstrumentParameter.FILTER_CUTOFF ? value : from.cutoff(),
                parameter == InstrumentParameter.FILTER_RESONANCE ? value : from.resonance(),
                parameter == InstrumentParameter.FILTER_ENABLED ? value >= 0.5 : from.enabled(),
                from.shape(),
                from.drive());
    }

    private static void envelope(Instrument.Draft draft, InstrumentParameter parameter, double value) {
        Envelope from = draft.envelope;
        draft.envelope = new Envelope(
                parameter == InstrumentParameter.ATTACK ? value : from.attack(),
                parameter == InstrumentParameter.DECAY ? value : from.decay(),
                parameter == InstrumentParameter.SUSTAIN ? value : from.sustain(),
                parameter == InstrumentParameter.RELEASE ? value : from.release());
    }

    private static void lfo(Instrument.Draft draft, boolean rate, double value) {
        Lfo from = draft.lfo;
        draft.lfo = new Lfo(
                from.enabled(),
                rate ? value : from.rate(),
                rate ? from.depth() : value,
                from.shape(),
                from.target(),
                from.effect(),
                from.param());
    }
}
