package dev.consort.tui.control;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Targets;
import dev.consort.protocol.state.control.EqParameter;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.StripParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Targets in words: {@code tempo}, {@code master}, {@code bus 1 pan}, {@code density}, {@code 3 cutoff}, {@code Bass eq 4
 * gain}, {@code 3 send 2}, {@code 3 effect 1 mix}, {@code master effect 2 mix}. An instrument goes by number or name, its
 * knobs by the names on the screen; without an instrument it is the selected one's.
 */
public final class NamedTargets {
    /** Knobs of every instrument whose names on the screen are not those of the model. */
    private static final Map<String, InstrumentParameter> KNOBS = Map.of(
            "cutoff", InstrumentParameter.FILTER_CUTOFF,
            "resonance", InstrumentParameter.FILTER_RESONANCE,
            "attack", InstrumentParameter.ATTACK,
            "fall", InstrumentParameter.DECAY,
            "sustain", InstrumentParameter.SUSTAIN,
            "release", InstrumentParameter.RELEASE);

    private static final List<String> STRIPS = List.of("master", "bus", "group");

    private final NetworkState state;
    private final int selected;

    /** @param selected the instrument that is meant when none is named; 0 for none */
    public NamedTargets(NetworkState state, int selected) {
        this.state = state;
        this.selected = selected;
    }

    /**
     * The target that the words name.
     *
     * @throws IllegalArgumentException if there is none; the message says what there is
     */
    public Target find(List<String> words) {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("say what: " + String.join(", ", first()) + " and a knob");
        }
        String word = plain(words.get(0));
        Target target = ofSession(word);
        List<String> rest = words.subList(1, words.size());
        if (target != null && rest.isEmpty()) {
            return target;
        }
        return existing(STRIPS.contains(word) ? ofStrip(word, rest) : ofBand(words));
    }

    private Target existing(Target target) {
        if (Targets.spec(state, target) == null) {
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
        boolean isMaster = word.equals("master");
        int id = isMaster ? 0 : number(at(rest, 0, "the number of the " + word));
        StripAddress strip =
                isMaster ? StripAddress.MASTER : word.equals("bus") ? StripAddress.bus(id) : StripAddress.group(id);
        List<String> what = isMaster ? rest : rest.subList(1, rest.size());
        if (what.isEmpty()) {
            return new Target.StripParam(strip.toString(), StripParameter.LEVEL);
        }
        if (plain(what.get(0)).equals("effect")) {
            int effect = number(at(what, 1, "the number of the effect"));
            String param = param(state.mixer().chain(strip), effect, at(what, 2, "the knob of the effect"));
            return new Target.StripEffectParam(strip.toString(), effect, param);
        }
        return new Target.StripParam(strip.toString(), oneOf(StripParameter.values(), what.get(0)));
    }

    private Target ofBand(List<String> words) {
        Instrument named = instrument(words.get(0));
        Instrument instrument = named == null ? state.instruments().get(selected) : named;
        List<String> what = named == null ? words : words.subList(1, words.size());
        if (instrument == null) {
            throw new IllegalArgumentException(
                    "'" + words.get(0) + "' is no instrument and none of " + String.join(", ", first()));
        }
        return ofInstrument(instrument, what);
    }

    private Target ofInstrument(Instrument instrument, List<String> what) {
        String word = at(what, 0, "the knob: one of " + String.join(", ", names(instrument)));
        return switch (plain(word)) {
            case "eq" ->
                new Target.EqParam(
                        instrument.id(),
                        number(at(what, 1, "the number of the band, 1 to 12,")),
                        oneOf(EqParameter.values(), at(what, 2, "frequency, gain or q")));
            case "send" -> new Target.SendLevel(instrument.id(), number(at(what, 1, "the number of the bus")));
            case "effect" -> ofEffect(instrument, what);
            default -> ofKnob(instrument, word);
        };
    }

    private static Target ofEffect(Instrument instrument, List<String> what) {
        int effect = number(at(what, 1, "the number of the effect"));
        return what.size() < 3
                ? new Target.EffectSwitch(instrument.id(), effect)
                : new Target.EffectParam(instrument.id(), effect, param(instrument.chain(), effect, what.get(2)));
    }

    private static Target ofKnob(Instrument instrument, String word) {
        Knob knob = Knobs.find(instrument, word).orElse(null);
        if (knob != null) {
            boolean isSources = instrument.source().type().param(knob.name()) != null;
            return isSources
                    ? new Target.SourceParam(instrument.id(), knob.name())
                    : new Target.InstrumentParam(instrument.id(), KNOBS.get(knob.name()));
        }
        InstrumentParameter own = named(InstrumentParameter.values(), plain(word));
        if (own == null) {
            throw new IllegalArgumentException(
                    instrument.name() + " has no '" + word + "'; it has " + String.join(", ", names(instrument)));
        }
        return new Target.InstrumentParam(instrument.id(), own);
    }

    private static String param(EffectChain chain, int effect, String word) {
        if (chain == null || chain.get(effect) == null) {
            throw new IllegalArgumentException("there is no effect " + effect);
        }
        List<ParamSpec> params = chain.get(effect).type().params();
        return params.stream()
                .map(ParamSpec::name)
                .filter(name -> name.equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the effect has "
                        + String.join(", ", params.stream().map(ParamSpec::name).toList())));
    }

    private Instrument instrument(String word) {
        return state.instruments()
                .inOrder()
                .filter(one ->
                        word.equals(Integer.toString(one.id())) || one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    /** What the next word may be, for completion. */
    public List<String> choices(List<String> before) {
        if (before.isEmpty()) {
            List<String> all = new ArrayList<>(first());
            state.instruments().inOrder().forEach(one -> all.add(Integer.toString(one.id())));
            return all;
        }
        Instrument instrument = before.size() == 1 ? instrument(before.get(0)) : null;
        return instrument == null ? List.of() : names(instrument);
    }

    private static List<String> first() {
        return Stream.of(List.of("tempo", "measure"), STRIPS, plainNames(Macro.values()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> names(Instrument instrument) {
        Stream<String> knobs = Knobs.of(instrument).stream().map(Knob::name);
        Stream<String> own = Arrays.stream(InstrumentParameter.values())
                .filter(one -> !KNOBS.containsValue(one))
                .map(one -> plain(one.name()));
        return Stream.of(knobs, own, Stream.of("eq", "send", "effect"))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private static List<String> plainNames(Enum<?>[] all) {
        return Arrays.stream(all).map(one -> plain(one.name())).toList();
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

    private static String at(List<String> words, int index, String what) {
        if (index >= words.size()) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return words.get(index);
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is no number");
        }
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
