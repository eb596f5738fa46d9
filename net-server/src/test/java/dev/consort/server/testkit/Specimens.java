package dev.consort.server.testkit;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.shape.UnionShape;
import dev.consort.protocol.wire.MessageCodec;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One of everything that a client can say, as JSON made from the records themselves: what is added to the protocol is here
 * by itself. Numbers are the least that is allowed, at least 1; each kind of a nested family has a specimen of its own.
 */
public final class Specimens {
    private static final Map<String, String> WORDS = Map.of(
            "strip", "Master",
            "output", "Master",
            "param", "mix",
            "symbol", "F",
            "sample", "a.wav",
            "impulse", "a.wav",
            "preset", "Warm Pad");

    private Specimens() {}

    /** One place in a specimen: names of members and indices, from the outside in. */
    public record Place(List<Object> path, Object value) {}

    /** Every message but actions, once with everything in it and once with what must be: a token hides a name. */
    public static List<Map<String, Object>> messages() {
        return MessageCodec.CLIENT.byTag().entrySet().stream()
                .filter(each -> !each.getKey().equals("Action"))
                .flatMap(each -> tagged(each.getKey(), each.getValue().type())
                        .flatMap(full ->
                                Stream.of(full, bare(full, each.getValue().type()))))
                .distinct()
                .toList();
    }

    /** Every action. */
    public static List<Map<String, Object>> actions() {
        return MessageCodec.ACTION.byTag().entrySet().stream()
                .flatMap(each -> tagged(each.getKey(), each.getValue().type()))
                .toList();
    }

    private static Stream<Map<String, Object>> tagged(String tag, Class<?> type) {
        return objects(type).stream().map(members -> {
            Map<String, Object> json = new LinkedHashMap<>(Map.of("type", tag));
            json.putAll(members);
            return json;
        });
    }

    private static Map<String, Object> bare(Map<String, Object> full, Class<?> type) {
        Map<String, Object> bare = new LinkedHashMap<>(full);
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(MayBeAbsent.class)) {
                bare.remove(component.getName());
            }
        }
        return bare;
    }

    /** The record with each component at its first value, and once more for each further value of a component. */
    private static List<Map<String, Object>> objects(Class<?> type) {
        Map<String, Object> first = new LinkedHashMap<>();
        List<Map<String, Object>> all = new ArrayList<>(List.of(first));
        for (RecordComponent component : type.getRecordComponents()) {
            List<Object> values = values(component, component.getGenericType());
            all.forEach(each -> each.put(component.getName(), values.get(0)));
            values.stream().skip(1).forEach(value -> {
                Map<String, Object> other = new LinkedHashMap<>(first);
                other.put(component.getName(), value);
                all.add(other);
            });
        }
        return all;
    }

    private static List<Object> values(RecordComponent component, Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Most most = component.getAnnotation(Most.class);
            int size = most == null ? 1 : Math.max(1, most.least());
            return values(component, generic.getActualTypeArguments()[0]).stream()
                    .<Object>map(value -> Collections.nCopies(size, value))
                    .toList();
        }
        if (type instanceof ParameterizedType) {
            return List.of(Map.of());
        }
        return leaves(component, (Class<?>) type);
    }

    private static List<Object> leaves(RecordComponent component, Class<?> type) {
        if (type == String.class) {
            return List.of(WORDS.getOrDefault(component.getName(), "word"));
        }
        if (type == boolean.class || type == Boolean.class) {
            return List.of(true);
        }
        if (type == double.class || type == Double.class) {
            return List.of(component.getName().equals("end") ? 1.0 : least(component, 0));
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return List.of((long) least(component, component.getName().equals("to") ? 2 : 1));
        }
        return type.isEnum() ? List.of(firstOf(type)) : composite(type);
    }

    private static <T> Object firstOf(Class<T> type) {
        return StateShapes.ALL.ofValue(type).toJson(type.getEnumConstants()[0]);
    }

    private static List<Object> composite(Class<?> type) {
        if (!type.isSealed()) {
            return List.copyOf(objects(type));
        }
        return UnionShape.leaves(type)
                .<Object>flatMap(leaf -> tagged(leaf.getSimpleName(), leaf))
                .toList();
    }

    private static double least(RecordComponent component, double usual) {
        for (Annotation annotation : component.getAnnotations()) {
            Range range = annotation instanceof Range own
                    ? own
                    : annotation.annotationType().getAnnotation(Range.class);
            if (range != null) {
                return Math.min(range.max(), Math.max(range.min(), usual));
            }
        }
        return usual;
    }

    /** Every place in a JSON value that holds no object and no array; the tag of what it is not among them. */
    public static List<Place> places(Object json) {
        List<Place> places = new ArrayList<>();
        collect(json, List.of(), places);
        return places;
    }

    private static void collect(Object json, List<Object> path, List<Place> into) {
        if (json instanceof Map<?, ?> object) {
            object.forEach((name, value) -> collect(value, plus(path, name), into));
        } else if (json instanceof List<?> array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), plus(path, i), into);
            }
        } else if (path.size() != 1 || !path.get(0).equals("type")) {
            into.add(new Place(path, json));
        }
    }

    private static List<Object> plus(List<Object> path, Object step) {
        List<Object> longer = new ArrayList<>(path);
        longer.add(step);
        return longer;
    }

    /** The same JSON value with something else in one place. */
    @SuppressWarnings("unchecked")
    public static <T> T with(T json, List<Object> path, Object value) {
        if (path.isEmpty()) {
            return (T) value;
        }
        List<Object> rest = path.subList(1, path.size());
        if (json instanceof List<?> array) {
            List<Object> copy = new ArrayList<>(array);
            copy.set((int) path.get(0), with(copy.get((int) path.get(0)), rest, value));
            return (T) copy;
        }
        Map<String, Object> copy = new LinkedHashMap<>((Map<String, Object>) json);
        copy.put((String) path.get(0), with(copy.get(path.get(0)), rest, value));
        return (T) copy;
    }
}
