package dev.consort.audio.scsynth.desk;

import dev.consort.audio.scsynth.filter.FilterDefs;
import dev.consort.audio.scsynth.node.Section;
import dev.consort.audio.scsynth.node.Setting;
import dev.consort.audio.scsynth.node.Unit;
import dev.consort.audio.scsynth.source.VoiceParams;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an instrument's slow oscillator moves: which parameter of which of its nodes, from where, and how far. Where people
 * have set it is the middle; full depth moves it by a share of its range to either side.
 *
 * @param part the node's key without the instrument's
 * @param param its parameter
 * @param bus the control bus that carries the moved value
 * @param spec the parameter's range
 * @param base where people have set it
 * @param reach the share
 */
record Swing(String part, String param, int bus, ParamSpec spec, double base, double reach) {
    /** Moves nothing. */
    static final Swing NONE = new Swing("", "", -1, ParamSpec.amount("", 0), 0, 0);

    private static final double CUTOFF_REACH = 0.3;
    private static final double PITCH_REACH = 2 / 48.0;
    private static final double WIDE_REACH = 0.5;
    private static final double NARROW_REACH = 0.25;

    /** What an instrument's oscillator moves. */
    static Swing of(Instrument of, int bus, double bend) {
        Lfo lfo = of.lfo();
        if (!lfo.enabled()) {
            return NONE;
        }
        return switch (lfo.target()) {
            case FILTER_CUTOFF -> filter(of, FilterDefs.CUTOFF, bus, CUTOFF_REACH);
            case FILTER_RESONANCE -> filter(of, FilterDefs.RESONANCE, bus, WIDE_REACH);
            case PITCH -> voices(VoiceParams.BEND, InstrumentParameter.PITCH, bend, PITCH_REACH, bus);
            case LEVEL -> tremolo(lfo, bus);
            case PAN -> new Swing(Keys.FADER, "pan", bus, InstrumentParameter.PAN.spec(), of.pan(), WIDE_REACH);
            case ATTACK, DECAY, SUSTAIN, RELEASE -> envelope(of, bus);
            case SOURCE_PARAM -> source(of, bus);
            case EFFECT_PARAM -> effect(of, bus);
        };
    }

    private static Swing envelope(Instrument of, int bus) {
        Envelope base = of.envelope();
        return switch (of.lfo().target()) {
            case ATTACK -> voices(VoiceParams.ATTACK, InstrumentParameter.ATTACK, base.attack(), NARROW_REACH, bus);
            case DECAY -> voices(VoiceParams.DECAY, InstrumentParameter.DECAY, base.decay(), NARROW_REACH, bus);
            case SUSTAIN -> voices(VoiceParams.SUSTAIN, InstrumentParameter.SUSTAIN, base.sustain(), NARROW_REACH, bus);
            default -> voices(VoiceParams.RELEASE, InstrumentParameter.RELEASE, base.release(), NARROW_REACH, bus);
        };
    }

    private static Swing filter(Instrument of, String param, int bus, double reach) {
        if (of.filter() == null) {
            return NONE;
        }
        boolean cutoff = param.equals(FilterDefs.CUTOFF);
        InstrumentParameter own = cutoff ? InstrumentParameter.FILTER_CUTOFF : InstrumentParameter.FILTER_RESONANCE;
        double base = cutoff ? of.filter().cutoff() : of.filter().resonance();
        return new Swing(Keys.FILTER, param, bus, own.spec(), base, reach);
    }

    private static Swing voices(String param, InstrumentParameter own, double base, double reach, int bus) {
        return new Swing(Keys.voicesPart(), param, bus, own.spec(), base, reach);
    }

    /** Full depth swings between silence and full level. */
    private static Swing tremolo(Lfo lfo, int bus) {
        ParamSpec whole = ParamSpec.amount("tremolo", 1);
        return new Swing(Keys.FADER, whole.name(), bus, whole, 1 - lfo.depth() / 2, WIDE_REACH);
    }

    private static Swing source(Instrument of, int bus) {
        ParamSpec spec = lfoParam(of) == null ? null : of.source().type().param(lfoParam(of));
        return spec == null || spec.isBus()
                ? NONE
                : new Swing(
                        Keys.voicesPart(), spec.name(), bus, spec, of.source().param(spec.name()), WIDE_REACH);
    }

    private static String lfoParam(Instrument of) {
        return of.lfo().param();
    }

    private static Swing effect(Instrument of, int bus) {
        Effect effect =
                of.lfo().effect() == null ? null : of.chain().get(of.lfo().effect());
        ParamSpec spec =
                effect == null || lfoParam(of) == null ? null : effect.type().param(lfoParam(of));
        return spec == null || spec.isBus()
                ? NONE
                : new Swing(Keys.effect(effect.id()), spec.name(), bus, spec, effect.param(spec.name()), WIDE_REACH);
    }

    boolean isNone() {
        return bus < 0;
    }

    /** What a parameter is set to: where people have it, or what the oscillator makes of that. */
    Setting setting(String of, String name, double value) {
        return part.equals(of) && param.equals(name) ? Setting.from(bus) : Setting.of(value);
    }

    /** The oscillator itself. */
    Unit unit(String key, Lfo lfo) {
        boolean even = spec.curve() != Curve.EXPONENTIAL;
        Map<String, Setting> settings = new LinkedHashMap<>();
        settings.put("out", Setting.of(bus));
        settings.put("rate", Setting.of(lfo.rate()));
        settings.put("depth", Setting.of(lfo.depth()));
        settings.put("shape", Setting.of(lfo.shape().ordinal()));
        settings.put("base", Setting.of(base));
        settings.put("span", Setting.of(even ? (spec.max() - spec.min()) * reach : 0));
        settings.put("ratio", Setting.of(even ? 1 : Math.pow(spec.max() / spec.min(), reach)));
        settings.put("min", Setting.of(spec.min()));
        settings.put("max", Setting.of(spec.max()));
        settings.put("step", Setting.of(spec.curve() == Curve.STEPPED ? 1 : 0));
        return new Unit(key + Keys.LFO, Section.CONTROL, DeskDefs.LFO, settings);
    }
}
