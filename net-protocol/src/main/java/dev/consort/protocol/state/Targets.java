package dev.consort.protocol.state;

import dev.consort.protocol.state.control.Measures;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.generator.Macros;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.Locale;

/** What automation and controllers can move in a session, and in what range. */
public final class Targets {
    private static final ParamSpec SWITCH = ParamSpec.stepped("enabled", "", 0, 1, 1);
    private static final ParamSpec SEND = ParamSpec.of(Send.class, "level", 0);
    private static final ParamSpec TEMPO = ParamSpec.of(Session.class, "bpm", 120);

    private Targets() {}

    /** The range of a target; null if there is no such thing in this session. */
    public static ParamSpec spec(NetworkState state, Target target) {
        if (target instanceof Target.OfInstrument part) {
            Instrument instrument = state.instruments().get(part.instrument());
            return instrument == null ? null : ofInstrument(state, instrument, part);
        }
        if (target instanceof Target.StripParam strip) {
            return ofStrip(state, strip);
        }
        if (target instanceof Target.StripEffectParam effect) {
            StripAddress strip = StripAddress.parse(effect.strip());
            return strip == null ? null : ofEffect(state.mixer().chain(strip), effect.effect(), effect.param());
        }
        return ofSession(target);
    }

    private static ParamSpec ofInstrument(NetworkState state, Instrument instrument, Target.OfInstrument target) {
        if (target instanceof Target.InstrumentParam own) {
            return own.parameter().spec();
        }
        if (target instanceof Target.SourceParam source) {
            return instrument.source().type().param(source.param());
        }
        if (target instanceof Target.EffectParam effect) {
            return ofEffect(instrument.chain(), effect.effect(), effect.param());
        }
        if (target instanceof Target.EffectSwitch effect) {
            return instrument.chain().get(effect.effect()) == null ? null : SWITCH;
        }
        if (target instanceof Target.EqParam eq) {
            return eq.band() < 1 || eq.band() > 12 ? null : eq.parameter().spec();
        }
        return target instanceof Target.SendLevel send && state.mixer().buses().contains(send.bus()) ? SEND : null;
    }

    private static ParamSpec ofStrip(NetworkState state, Target.StripParam target) {
        StripAddress strip = StripAddress.parse(target.strip());
        boolean isThere = strip != null && state.mixer().chain(strip) != null;
        boolean hasIt =
                strip != null && (strip.kind() != StripAddress.Kind.MASTER || target.parameter() != StripParameter.PAN);
        return isThere && hasIt ? target.parameter().spec() : null;
    }

    private static ParamSpec ofEffect(EffectChain chain, int id, String param) {
        Effect effect = chain == null ? null : chain.get(id);
        return effect == null ? null : effect.type().param(param);
    }

    private static ParamSpec ofSession(Target target) {
        if (target instanceof Target.MacroLevel macro) {
            return ParamSpec.of(Macros.class, macro.macro().name().toLowerCase(Locale.ROOT), 0.5);
        }
        return target instanceof Target.Tempo ? TEMPO : Measures.SPEC;
    }
}
