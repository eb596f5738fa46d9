package dev.consort.tui.pane.automation.targets;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.sheet.Rows;

/**
 * What a target is called in a list.
 *
 * @param whole what it belongs to, for example {@code "Bass"}
 * @param part what moves, for example {@code "filter cutoff"}
 */
public record TargetLabel(String whole, String part) {
    /** The label of a target; of what is gone, its number. */
    public static TargetLabel of(NetworkState state, Target target) {
        if (target instanceof Target.OfInstrument own) {
            Instrument instrument = state.instruments().get(own.instrument());
            return instrument == null
                    ? new TargetLabel("instrument " + own.instrument(), "gone")
                    : new TargetLabel(instrument.name(), part(state, instrument, own));
        }
        if (target instanceof Target.StripParam strip) {
            return new TargetLabel(strip(state, strip.strip()), Rows.words(strip.parameter()));
        }
        if (target instanceof Target.StripEffectParam effect) {
            StripAddress strip = StripAddress.parse(effect.strip());
            EffectChain chain = strip == null ? null : state.mixer().chain(strip);
            return new TargetLabel(strip(state, effect.strip()), effect(chain, effect.effect()) + " " + effect.param());
        }
        if (target instanceof Target.MacroLevel macro) {
            return new TargetLabel("Generators", Rows.words(macro.macro()));
        }
        return new TargetLabel("Session", target instanceof Target.Tempo ? "tempo" : "measure");
    }

    /** The whole and the part in a line. */
    public String text() {
        return whole + ": " + part;
    }

    private static String part(NetworkState state, Instrument instrument, Target.OfInstrument target) {
        if (target instanceof Target.InstrumentParam own) {
            return Rows.words(own.parameter());
        }
        if (target instanceof Target.SourceParam source) {
            return source.param();
        }
        if (target instanceof Target.EffectParam effect) {
            return effect(instrument.chain(), effect.effect()) + " " + effect.param();
        }
        if (target instanceof Target.EffectSwitch effect) {
            return effect(instrument.chain(), effect.effect()) + " on";
        }
        if (target instanceof Target.EqParam eq) {
            return "eq " + eq.band() + " " + Rows.words(eq.parameter());
        }
        return "send to "
                + strip(
                        state,
                        StripAddress.bus(((Target.SendLevel) target).bus()).toString());
    }

    private static String effect(EffectChain chain, int id) {
        Effect effect = chain == null ? null : chain.get(id);
        return effect == null ? "effect " + id : effect.type().label();
    }

    private static String strip(NetworkState state, String text) {
        StripAddress strip = StripAddress.parse(text);
        if (strip == null || state.mixer().chain(strip) == null) {
            return text;
        }
        return switch (strip.kind()) {
            case MASTER -> "Master";
            case BUS -> state.mixer().buses().get(strip.id()).name();
            case GROUP -> state.mixer().groups().get(strip.id()).name();
        };
    }
}
