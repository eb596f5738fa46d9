package dev.consort.tui.control;

import static dev.consort.tui.control.TargetParts.at;
import static dev.consort.tui.control.TargetParts.effect;
import static dev.consort.tui.control.TargetParts.number;
import static dev.consort.tui.control.TargetParts.plain;
import static dev.consort.tui.control.TargetParts.plainNames;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import java.util.Arrays;
import java.util.List;

/**
 * Targets in words: {@code tempo}, {@code master}, {@code bus 1 pan}, {@code density}, {@code 3 cutoff}, {@code Bass eq 4
 * gain}, {@code 3 send Reverb}, {@code 3 effect delay mix}, {@code master effect 2 mix}. What there can be several of goes by
 * number or name, knobs by the names on the screen; without an instrument it is the selected one's.
 */
public final class NamedTargets {
    private final TargetParts parts;

    /** @param selected the instrument that is meant when none is named; 0 for none */
    public NamedTargets(NetworkState state, int selected) {
        this.parts = new TargetParts(state, selected);
    }

    /**
     * The target that the words name.
     *
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public Target find(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("say what: " + first() + " and a knob");
        }
        String word = plain(words.get(0));
        Target target = ofSession(word);
        List<String> rest = words.subList(1, words.size());
        if (target != null && rest.isEmpty()) {
            return target;
        }
        return existing(TargetParts.isStrip(word) ? ofStrip(word, rest) : ofBand(words));
    }

    /** What the next word may be, for completion. */
    public List<String> choices(List<String> before) {
        return new TargetChoices(parts).behind(before);
    }

    private static String first() {
        return String.join(", ", TargetParts.first());
    }

    private Target existing(Target target) {
        if (Targets.spec(parts.state(), target) == null) {
            throw new IllegalArgumentException("there is no such thing in this session");
        }
        return target;
    }

    private static Target ofSession(String word) {
        if (word.equals("tempo")) {
            return new Target.Tempo();
        }
        if (word.equals("measure")) {
            return new Target.Measure();
        }
        Macro macro = named(Macro.values(), word);
        return macro == null ? null : new Target.MacroLevel(macro);
    }

    private Target ofStrip(String word, List<String> rest) {
        StripAddress strip = parts.strip(word, rest);
        List<String> what = word.equals("master") ? rest : rest.subList(1, rest.size());
        if (what.isEmpty()) {
            return new Target.StripParam(strip.toString(), StripParameter.LEVEL);
        }
        if (plain(what.get(0)).equals("effect")) {
            Effect effect = effect(parts.state().mixer().chain(strip), at(what, 1, "the number of the effect"));
            String knob = param(effect, at(what, 2, "the knob of the effect"));
            return new Target.StripEffectParam(strip.toString(), effect.id(), knob);
        }
        return new Target.StripParam(strip.toString(), oneOf(StripParameter.values(), what.get(0)));
    }

    private Target ofBand(List<String> words) {
        Instrument named = parts.instrument(words.get(0));
        Instrument instrument = named == null ? parts.selectedInstrument() : named;
        List<String> what = named == null ? words : words.subList(1, words.size());
        if (instrument == null) {
            throw new IllegalArgumentException("'" + words.get(0) + "' is no instrument and none of " + first());
        }
        return ofInstrument(instrument, what);
    }

    private Target ofInstrument(Instrument instrument, List<String> what) {
        String word = at(what, 0, "the knob: one of " + String.join(", ", TargetParts.names(instrument)));
        return switch (plain(word)) {
            case "eq" ->
                new Target.EqParam(
                        instrument.id(),
                        number(at(what, 1, "the number of the band, 1 to 12,")),
                        oneOf(EqParameter.values(), at(what, 2, "frequency, gain or q")));
            case "send" ->
                new Target.SendLevel(instrument.id(), parts.bus(at(what, 1, "the number or name of the bus")));
            case "effect" -> ofEffect(instrument, what);
            default -> ofKnob(instrument, word);
        };
    }

    private static Target ofEffect(Instrument instrument, List<String> what) {
        Effect effect = effect(instrument.chain(), at(what, 1, "the number of the effect"));
        return what.size() < 3
                ? new Target.EffectSwitch(instrument.id(), effect.id())
                : new Target.EffectParam(instrument.id(), effect.id(), param(effect, what.get(2)));
    }

    private static Target ofKnob(Instrument instrument, String word) {
        Knob knob = Knobs.find(instrument, word).orElse(null);
        if (knob != null) {
            boolean isSources = instrument.source().type().param(knob.name()) != null;
            return isSources
                    ? new Target.SourceParam(instrument.id(), knob.name())
                    : new Target.InstrumentParam(instrument.id(), TargetParts.KNOBS.get(knob.name()));
        }
        InstrumentParameter own = named(InstrumentParameter.values(), plain(word));
        if (own == null) {
            throw new IllegalArgumentException(instrument.name() + " has no '" + word + "'; it has "
                    + String.join(", ", TargetParts.names(instrument)));
        }
        return new Target.InstrumentParam(instrument.id(), own);
    }

    private static String param(Effect effect, String word) {
        List<String> names =
                effect.type().params().stream().map(ParamSpec::name).toList();
        return names.stream()
                .filter(name -> name.equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the effect has " + String.join(", ", names)));
    }

    private static <E extends Enum<E>> E oneOf(E[] all, String word) {
        E found = named(all, plain(word));
        if (found == null) {
            throw new IllegalArgumentException("'" + word + "' is none of " + String.join(", ", plainNames(all)));
        }
        return found;
    }

    private static <E extends Enum<E>> E named(E[] all, String word) {
        return Arrays.stream(all)
                .filter(one -> plain(one.name()).equals(word))
                .findFirst()
                .orElse(null);
    }
}
