package dev.consort.tui.control;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.effect.Effect;
import dev.consort.protocol.state.effect.EffectChain;
import dev.consort.protocol.state.generator.Macro;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.knob.Knobs;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the words of a target may mean in a session: instruments, strips, effects, and the names of knobs. */
record TargetParts(NetworkState state, int selected) {
    /** Knobs of every instrument whose names on the screen are not those of the model. */
    static final Map<String, InstrumentParameter> KNOBS = Map.of(
            "cutoff", InstrumentParameter.FILTER_CUTOFF,
            "resonance", InstrumentParameter.FILTER_RESONANCE,
            "attack", InstrumentParameter.ATTACK,
            "fall", InstrumentParameter.DECAY,
            "sustain", InstrumentParameter.SUSTAIN,
            "release", InstrumentParameter.RELEASE);

    private static final List<String> STRIPS = List.of("master", "bus", "group");

    static boolean isStrip(String word) {
        return STRIPS.contains(plain(word));
    }

    /** The words that a target can begin with besides an instrument's. */
    static List<String> first() {
        return Stream.of(List.of("tempo", "measure"), STRIPS, plainNames(Macro.values()))
                .flatMap(List::stream)
                .toList();
    }

    /** The instrument of this number or name, or null. */
    Instrument instrument(String word) {
        return state.instruments()
                .inOrder()
                .filter(one ->
                        word.equals(Integer.toString(one.id())) || one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }

    /** The selected instrument, or null. */
    Instrument selectedInstrument() {
        return state.instruments().get(selected);
    }

    /** The strip that a word and, but for the master, the next one name. */
    StripAddress strip(String word, List<String> rest) {
        if (word.equals("master")) {
            return StripAddress.MASTER;
        }
        String which = at(rest, 0, "the number or name of the " + word);
        return word.equals("bus") ? StripAddress.bus(bus(which)) : StripAddress.group(group(which));
    }

    int bus(String word) {
        return id(state.mixer().buses(), Bus::name, word);
    }

    private int group(String word) {
        return id(state.mixer().groups(), Group::name, word);
    }

    /** The number of what goes by its number or name; a number of nothing is found out later. */
    private static <T> int id(IdMap<T> all, Function<T, String> name, String word) {
        return Arrays.stream(all.ids())
                .filter(id -> name.apply(all.get(id)).equalsIgnoreCase(word))
                .findFirst()
                .orElseGet(() -> number(word));
    }

    /** An effect by its number or its kind. */
    static Effect effect(EffectChain chain, String word) {
        List<Effect> effects = chain == null ? List.of() : chain.effects();
        return effects.stream()
                .filter(one -> word.equals(Integer.toString(one.id()))
                        || plain(one.type().name()).equals(plain(word)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no effect " + word));
    }

    /** What can be moved on an instrument. */
    static List<String> names(Instrument instrument) {
        Stream<String> knobs = Knobs.of(instrument).stream().map(Knob::name);
        Stream<String> own = Arrays.stream(InstrumentParameter.values())
                .filter(one -> !KNOBS.containsValue(one))
                .map(one -> plain(one.name()));
        return Stream.of(knobs, own, Stream.of("eq", "send", "effect"))
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    static List<String> plainNames(Enum<?>[] all) {
        return Arrays.stream(all).map(one -> plain(one.name())).toList();
    }

    static String at(List<String> words, int index, String what) {
        if (index >= words.size()) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return words.get(index);
    }

    static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + word + "' is no number");
        }
    }

    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }
}
