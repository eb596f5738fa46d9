package dev.consort.protocol.history.words;

import dev.consort.protocol.state.control.Target;

/** What automation and controllers move, in words. */
record TargetWords(Names names) {
    String of(Target target) {
        if (target instanceof Target.OfInstrument part) {
            return ofInstrument(part) + " of " + names.instrument(part.instrument());
        }
        if (target instanceof Target.StripParam strip) {
            return "the " + Names.words(strip.parameter()) + " of " + names.strip(strip.strip());
        }
        if (target instanceof Target.StripEffectParam part) {
            return "the " + part.param() + " of " + names.stripEffect(part.strip(), part.effect()) + " of "
                    + names.strip(part.strip());
        }
        if (target instanceof Target.MacroLevel macro) {
            return "the " + Names.words(macro.macro()) + " of the generators";
        }
        return target instanceof Target.Tempo ? "the tempo" : "the time signature";
    }

    private String ofInstrument(Target.OfInstrument target) {
        if (target instanceof Target.InstrumentParam own) {
            return "the " + Names.words(own.parameter());
        }
        if (target instanceof Target.SourceParam source) {
            return "the " + source.param();
        }
        if (target instanceof Target.EffectParam part) {
            return "the " + part.param() + " of " + names.effect(part.instrument(), part.effect());
        }
        if (target instanceof Target.EffectSwitch part) {
            return names.effect(part.instrument(), part.effect());
        }
        if (target instanceof Target.EqParam eq) {
            return "the " + Names.words(eq.parameter()) + " of equaliser band " + eq.band();
        }
        return target instanceof Target.SendLevel send ? "the send to " + names.bus(send.bus()) : "something";
    }
}
