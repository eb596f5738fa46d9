package dev.consort.audio.dawproject;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.function.DoubleUnaryOperator;

/**
 * The file's parameter that a target of automation is.
 *
 * @param strip whose it is
 * @param id the parameter's
 * @param unit one of the format's; null for a switch
 * @param value the parameter's value for a share of the target's range
 * @param straight whether equal steps of the share are equal steps of the value
 */
record Moved(StripId strip, String id, String unit, DoubleUnaryOperator value, boolean straight) {
    static final String TEMPO_ID = "tempo";

    boolean isSwitch() {
        return unit == null;
    }

    /** The session's tempo. */
    static Moved tempo(NetworkState state) {
        return ranged(StripId.MASTER, TEMPO_ID, "bpm", Targets.spec(state, new Target.Tempo()));
    }

    /** What a target is in the file, or null when the session lacks it or the format has no name for it. */
    static Moved of(NetworkState state, Target target) {
        ParamSpec spec = Targets.spec(state, target);
        if (spec == null) {
            return null;
        }
        if (target instanceof Target.OfInstrument part) {
            return ofInstrument(state, StripId.instrument(part.instrument()), part, spec);
        }
        if (target instanceof Target.StripParam own) {
            StripId strip = StripId.of(StripAddress.parse(own.strip()));
            return own.parameter() == StripParameter.LEVEL ? level(strip) : pan(strip);
        }
        if (target instanceof Target.StripEffectParam own) {
            StripAddress strip = StripAddress.parse(own.strip());
            return ofEffect(StripId.of(strip), state.mixer().chain(strip), own.effect(), own.param(), spec);
        }
        return null;
    }

    private static Moved ofInstrument(NetworkState state, StripId strip, Target.OfInstrument target, ParamSpec spec) {
        if (target instanceof Target.InstrumentParam own) {
            return ofInstrument(strip, own.parameter(), spec);
        }
        if (target instanceof Target.EffectParam own) {
            EffectChain chain = state.instruments().get(own.instrument()).chain();
            return ofEffect(strip, chain, own.effect(), own.param(), spec);
        }
        if (target instanceof Target.EffectSwitch own) {
            return onOff(strip, strip.effect(own.effect()));
        }
        if (target instanceof Target.EqParam own) {
            return ofBand(strip, StripId.band(strip.eq(), own.band()), own.parameter(), spec);
        }
        return target instanceof Target.SendLevel own
                ? ranged(strip, StripId.levelOf(strip.send(own.bus())), "linear", spec)
                : null;
    }

    private static Moved ofInstrument(StripId strip, InstrumentParameter parameter, ParamSpec spec) {
        String band = StripId.band(strip.filter(), 1);
        return switch (parameter) {
            case LEVEL -> level(strip);
            case PAN -> pan(strip);
            case FILTER_CUTOFF -> ranged(strip, StripId.frequencyOf(band), "hertz", spec);
            case FILTER_RESONANCE -> new Moved(strip, StripId.qOf(band), "linear", DeviceXml::quality, false);
            case FILTER_ENABLED -> onOff(strip, strip.filter());
            default -> null;
        };
    }

    private static Moved ofBand(StripId strip, String band, EqParameter parameter, ParamSpec spec) {
        return switch (parameter) {
            case FREQUENCY -> ranged(strip, StripId.frequencyOf(band), "hertz", spec);
            case GAIN -> ranged(strip, StripId.gainOf(band), "decibel", spec);
            case Q -> ranged(strip, StripId.qOf(band), "linear", spec);
        };
    }

    private static Moved ofEffect(StripId strip, EffectChain chain, int id, String param, ParamSpec spec) {
        Effect effect = chain.get(id);
        if (effect.type() != EffectType.PARA_EQ) {
            return null;
        }
        boolean gain = param.endsWith("Gain");
        int number = DeviceXml.PARAMETRIC.indexOf(param.replace("Gain", "")) + 1;
        String band = StripId.band(strip.effect(id), number);
        return ofBand(strip, band, gain ? EqParameter.GAIN : EqParameter.FREQUENCY, spec);
    }

    private static Moved level(StripId strip) {
        return new Moved(strip, strip.level(), "linear", share -> share, true);
    }

    private static Moved pan(StripId strip) {
        return new Moved(strip, strip.pan(), "normalized", share -> share, true);
    }

    private static Moved onOff(StripId strip, String device) {
        return new Moved(strip, StripId.switchOf(device), null, Math::rint, false);
    }

    private static Moved ranged(StripId strip, String id, String unit, ParamSpec spec) {
        return new Moved(strip, id, unit, share -> value(spec, share), spec.curve() == Curve.LINEAR);
    }

    private static double value(ParamSpec spec, double share) {
        return switch (spec.curve()) {
            case LINEAR -> spec.min() + share * (spec.max() - spec.min());
            case EXPONENTIAL -> spec.min() * Math.pow(spec.max() / spec.min(), share);
            case STEPPED -> Math.rint(spec.min() + share * (spec.max() - spec.min()));
        };
    }
}
