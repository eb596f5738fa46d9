package dev.consort.tui.command;

import dev.consort.protocol.history.words.TargetNames;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.control.CcMapping;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Group;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A kind of things in a session that go by number or name.
 *
 * @param what one of them
 * @param all those that there are
 * @param name what one of them is called
 * @param hint how there come to be any
 */
public record Thing<T>(
        String what, Function<NetworkState, IdMap<T>> all, BiFunction<NetworkState, T, String> name, String hint) {
    public static final Thing<Instrument> INSTRUMENT = new Thing<>(
            "instrument", state -> state.instruments().byId(), (state, one) -> one.name(), "add saw makes one");

    public static final Thing<Bus> BUS =
            new Thing<>("bus", state -> state.mixer().buses(), (state, one) -> one.name(), "bus add makes one");

    public static final Thing<Group> GROUP =
            new Thing<>("group", state -> state.mixer().groups(), (state, one) -> one.name(), "layer 3 4 makes one");

    public static final Thing<Clip> CLIP = new Thing<>(
            "clip", state -> state.arrangement().clips(), (state, one) -> one.name(), "clip capture 3 1-4 makes one");

    public static final Thing<Placement> PLACEMENT = new Thing<>(
            "placement",
            state -> state.arrangement().placements(),
            Thing::placement,
            "place 1 5 puts a clip into the song");

    public static final Thing<Lane> LANE = new Thing<>(
            "lane",
            state -> state.automation().lanes(),
            (state, one) -> TargetNames.of(state, one.target()),
            "automate 3 cutoff makes one");

    public static final Thing<GeneratorVoice> VOICE = new Thing<>(
            "generator",
            state -> state.generators().voices(),
            (state, one) -> one.name(),
            "generator add 3 euclid makes one");

    public static final Thing<CcMapping> MAPPING = new Thing<>(
            "mapping",
            state -> state.midi().ccMappings(),
            (state, one) -> TargetNames.of(state, one.target()),
            "map 74 tempo makes one");

    private static String placement(NetworkState state, Placement placement) {
        Clip clip = state.arrangement().clips().get(placement.clip());
        int bar = placement.start() / state.session().timeSignature().barTicks() + 1;
        return (clip == null ? "clip " + placement.clip() : clip.name()) + " at bar " + bar;
    }

    /** Their numbers, and their names besides. */
    public List<Choice> choices(NetworkState state) {
        IdMap<T> map = all.apply(state);
        return Arrays.stream(map.ids())
                .boxed()
                .flatMap(id -> Choice.numbered(id, name.apply(state, map.get(id))).stream())
                .toList();
    }

    /** The number of the one that a word means: its number, its name, or how only its name begins. */
    int find(NetworkState state, String word) throws BadCommand {
        IdMap<T> map = all.apply(state);
        if (word.matches("\\d{1,9}") && map.contains(Integer.parseInt(word))) {
            return Integer.parseInt(word);
        }
        int[] same = ids(state, map, name -> name.equalsIgnoreCase(word));
        int[] alike = same.length > 0 ? same : ids(state, map, name -> startsWith(name, word));
        if (alike.length != 1 && same.length == 0) {
            throw new BadCommand("there is no " + what + " '" + word + "'; " + those(state));
        }
        return alike[0];
    }

    private static boolean startsWith(String name, String word) {
        return word.length() > 1 && name.regionMatches(true, 0, word, 0, word.length());
    }

    private int[] ids(NetworkState state, IdMap<T> map, java.util.function.Predicate<String> condition) {
        return Arrays.stream(map.ids())
                .filter(id -> condition.test(name.apply(state, map.get(id))))
                .toArray();
    }

    /** Those that there are, in a sentence. */
    private String those(NetworkState state) {
        IdMap<T> map = all.apply(state);
        return map.size() == 0
                ? hint
                : "there are "
                        + Arrays.stream(map.ids())
                                .mapToObj(id -> id + " " + name.apply(state, map.get(id)))
                                .collect(Collectors.joining(", "));
    }
}
