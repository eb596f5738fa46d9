package dev.consort.protocol.whole;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.effect.Eq;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.theory.TimeSignature;
import java.util.Map;
import java.util.function.Function;

/** Whether instruments, strips and kits have the parts that their kind has, with values that these may have. */
final class Fittings {
    private final NetworkState state;
    private final Findings findings;

    Fittings(NetworkState state, Findings findings) {
        this.state = state;
        this.findings = findings;
    }

    void check() {
        for (Instrument instrument : state.instruments().byId()) {
            instrument("instruments/" + instrument.id(), instrument);
        }
        chain("master", state.mixer().master().chain());
        state.mixer().buses().forEach(bus -> chain("buses/" + bus.id(), bus.chain()));
        state.mixer().groups().forEach(group -> {
            String place = "groups/" + group.id();
            chain(place, group.chain());
            eq(place, group.eq());
            output(place, group.output());
        });
        state.sequencer().kits().forEachEntry((id, kit) -> kit("kits/" + id, kit));
        state.generators().voices().forEachEntry((id, voice) -> rules("voices/" + id, voice.algorithm()));
        state.ownership()
                .forEachEntry((id, owner) -> findings.that(
                        state.instruments().byId().find(id) != null,
                        "ownership/" + id,
                        "it is of an instrument that is not there"));
    }

    private void instrument(String place, Instrument instrument) {
        params(
                place + "/source",
                instrument.source().params(),
                instrument.source().type()::param);
        chain(place, instrument.chain());
        eq(place, instrument.eq());
        output(place, instrument.output());
        lfo(place + "/lfo", instrument.lfo());
        TimeSignature measure =
                instrument.groove() == null ? null : instrument.groove().timeSignature();
        findings.that(measure == null || measure.isPossible(), place + "/groove", TimeSignature.POSSIBLE);
    }

    private void params(String place, Map<String, Double> params, Function<String, ParamSpec> table) {
        params.forEach((name, value) -> {
            ParamSpec spec = table.apply(name);
            findings.that(spec != null && spec.allows(value), place, "a parameter is not in its table, or its range");
        });
    }

    private void chain(String place, EffectChain chain) {
        for (Effect effect : chain.effects()) {
            params(place + "/effects/" + effect.id(), effect.params(), effect.type()::param);
        }
    }

    private void eq(String place, Eq eq) {
        findings.that(eq == null || eq.isWhole(), place + "/eq", Eq.WHOLE);
    }

    private void output(String place, String output) {
        StripAddress strip = StripAddress.parse(output);
        boolean isThere = strip != null
                && strip.kind() != StripAddress.Kind.GROUP
                && state.mixer().chain(strip) != null;
        findings.that(isThere, place + "/output", "an output is \"Master\" or \"Bus\" and its number");
    }

    private void lfo(String place, Lfo lfo) {
        boolean isEffect = lfo.target() == LfoTarget.EFFECT_PARAM;
        boolean isNamed = isEffect || lfo.target() == LfoTarget.SOURCE_PARAM;
        boolean fits = isEffect == (lfo.effect() != null) && isNamed == (lfo.param() != null);
        findings.that(fits, place, "effect and parameter do not go with the target");
    }

    private void rules(String place, Algorithm algorithm) {
        if (algorithm instanceof Algorithm.LSystem system) {
            long letters = system.rules().stream()
                    .map(Algorithm.Rule::symbol)
                    .distinct()
                    .count();
            findings.that(letters == system.rules().size(), place, "there can be one rule for each letter");
        }
    }

    private void kit(String place, Kit kit) {
        findings.that(areFromZero(kit.pads(), Kit.PADS), place, "a kit has the pads 0 to " + (Kit.PADS - 1));
        findings.that(
                areFromZero(kit.patterns(), Kit.PATTERNS), place, "a kit has the patterns 0 to " + (Kit.PATTERNS - 1));
    }

    private static boolean areFromZero(IdMap<?> entities, int count) {
        boolean isWhole = entities.size() == count;
        for (int id = 0; id < count; id++) {
            isWhole &= entities.contains(id);
        }
        return isWhole;
    }
}
