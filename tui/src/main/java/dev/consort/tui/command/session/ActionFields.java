package dev.consort.tui.command.session;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.preset.Presets;
import dev.consort.protocol.shape.RecordShape;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.mixer.StripAddress;
import dev.consort.protocol.wire.MessageCodec;
import dev.consort.tui.command.Choice;
import dev.consort.tui.command.Thing;
import dev.consort.tui.command.words.TypedLine;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be typed behind {@code do}: names of actions, their fields, and what the fields may be in this session. */
record ActionFields(NetworkState state) {
    private static final Map<String, Thing<?>> THINGS = Map.of(
            "instrument", Thing.INSTRUMENT,
            "with", Thing.INSTRUMENT,
            "kit", Thing.INSTRUMENT,
            "bus", Thing.BUS,
            "group", Thing.GROUP,
            "clip", Thing.CLIP,
            "placement", Thing.PLACEMENT,
            "lane", Thing.LANE,
            "voice", Thing.VOICE,
            "mapping", Thing.MAPPING);

    /** One field: its path and its type. */
    private record Field(String path, Class<?> type) {
        String last() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    /** What comes next in a line, of which everything behind the command's name is given. */
    List<Choice> choices(String typed) {
        TypedLine line = new TypedLine(typed);
        if (line.before().isEmpty()) {
            return Choice.all(List.copyOf(MessageCodec.ACTION.byTag().keySet()));
        }
        RecordShape<? extends NetworkAction> shape =
                MessageCodec.ACTION.byTag().get(line.before().get(0));
        if (shape == null) {
            return List.of();
        }
        Map<String, String> given = given(line.before());
        Stream<Field> open = fields("", shape.type(), given).filter(field -> !given.containsKey(field.path()));
        String begun = line.begun();
        return begun.indexOf('=') < 0
                ? open.map(field -> Choice.of(field.path() + "=")).toList()
                : open.filter(field -> begun.startsWith(field.path() + "="))
                        .flatMap(field -> values(field, given).map(v -> assigned(field, v)))
                        .toList();
    }

    private static Map<String, String> given(List<String> words) {
        Map<String, String> given = new HashMap<>();
        words.stream()
                .filter(word -> word.indexOf('=') > 0)
                .forEach(
                        word -> given.put(word.substring(0, word.indexOf('=')), word.substring(word.indexOf('=') + 1)));
        return given;
    }

    private static Choice assigned(Field field, Choice value) {
        boolean isQuoted = value.word().indexOf(' ') >= 0;
        String word = isQuoted ? '"' + value.word() + '"' : value.word();
        return Choice.of(field.path() + "=" + word, value.note());
    }

    private static Stream<Field> fields(String prefix, Class<?> type, Map<String, String> given) {
        return Arrays.stream(type.getRecordComponents()).flatMap(each -> fields(prefix, each, given));
    }

    private static Stream<Field> fields(String prefix, RecordComponent component, Map<String, String> given) {
        Class<?> type = component.getType();
        String path = prefix + component.getName();
        if (type.isRecord()) {
            return fields(path + ".", type, given);
        }
        if (!type.isSealed()) {
            return Stream.of(new Field(path, type));
        }
        Class<?> chosen = members(type).get(given.getOrDefault(path + ".type", ""));
        Stream<Field> own = chosen == null ? Stream.of() : fields(path + ".", chosen, given);
        return Stream.concat(Stream.of(new Field(path + ".type", type)), own);
    }

    /** The records of a sealed family, by their names on the wire. */
    private static Map<String, Class<?>> members(Class<?> family) {
        Map<String, Class<?>> members = new HashMap<>();
        StateShapes.ALL.ofFamily(family).byTag().forEach((tag, shape) -> members.put(tag, shape.type()));
        return members;
    }

    private Stream<Choice> values(Field field, Map<String, String> given) {
        Class<?> type = field.type();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(constant -> Choice.of(wireName(type, constant)));
        }
        if (type.isSealed()) {
            return members(type).keySet().stream().sorted().map(Choice::of);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Stream.of(Choice.of("true"), Choice.of("false"));
        }
        return ids(field, given);
    }

    private static <E> String wireName(Class<E> type, Object constant) {
        return String.valueOf(StateShapes.ALL.ofValue(type).toJson(type.cast(constant)));
    }

    private Stream<Choice> ids(Field field, Map<String, String> given) {
        Thing<?> kind = THINGS.get(field.last());
        if (kind != null) {
            return kind.choices(state).stream().filter(choice -> !choice.isOther());
        }
        return switch (field.last()) {
            case "strip", "output" -> strips(field.last().equals("strip"));
            case "preset" -> Presets.names().stream().map(Choice::of);
            case "effect" -> effects(given);
            default -> Stream.of();
        };
    }

    private Stream<Choice> strips(boolean hasGroups) {
        Stream<String> buses =
                ids(state.mixer().buses()).mapToObj(id -> StripAddress.bus(id).toString());
        Stream<String> groups = ids(state.mixer().groups())
                .mapToObj(id -> StripAddress.group(id).toString())
                .filter(address -> hasGroups);
        return Stream.of(Stream.of(StripAddress.MASTER.toString()), buses, groups)
                .flatMap(each -> each)
                .map(Choice::of);
    }

    private static IntStream ids(IdMap<?> all) {
        return Arrays.stream(all.ids());
    }

    private Stream<Choice> effects(Map<String, String> given) {
        String id = given.getOrDefault("instrument", "");
        boolean isThere = id.matches("\\d{1,9}") && state.instruments().get(Integer.parseInt(id)) != null;
        return !isThere
                ? Stream.of()
                : state.instruments().get(Integer.parseInt(id)).effects().stream()
                        .map(one ->
                                Choice.of(Integer.toString(one.id()), one.type().label()));
    }
}
