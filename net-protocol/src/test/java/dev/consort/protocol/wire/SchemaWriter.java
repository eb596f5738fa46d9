package dev.consort.protocol.wire;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.keyed.KeyedCollection;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.shape.Shape;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes down how records look as JSON: each record, choice and family that is met becomes one definition. */
final class SchemaWriter {
    private final boolean nullIsAbsent;
    private final Map<String, Class<?>> owners = new LinkedHashMap<>();
    private final Map<String, Object> definitions = new TreeMap<>();

    /** @param nullIsAbsent whether null may stand for what is not there, as it may in what a server reads */
    SchemaWriter(boolean nullIsAbsent) {
        this.nullIsAbsent = nullIsAbsent;
    }

    /** Every definition that was needed so far, by name. */
    Map<String, Object> definitions() {
        return definitions;
    }

    Map<String, Object> of(Type type) {
        return type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
    }

    private Map<String, Object> generic(ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        Type last = arguments[arguments.length - 1];
        if (type.getRawType() == List.class) {
            return json("type", "array", "items", of(last));
        }
        if (type.getRawType() == IdMap.class) {
            return keyed(IdMap.class, last);
        }
        return last == Object.class
                ? json("type", "object")
                : json("type", "object", "additionalProperties", orNull(of(last)));
    }

    private Map<String, Object> plain(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return json("type", "boolean");
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return json("type", "integer");
        }
        if (type == double.class || type == Double.class) {
            return json("type", "number");
        }
        return type == String.class ? json("type", "string") : composite(type);
    }

    private Map<String, Object> composite(Class<?> type) {
        if (KeyedCollection.class.isAssignableFrom(type)) {
            Type[] arguments = ((ParameterizedType) type.getGenericSuperclass()).getActualTypeArguments();
            return keyed(type, arguments[arguments.length - 1]);
        }
        return defined(type.getSimpleName(), type, () -> content(type));
    }

    private Map<String, Object> content(Class<?> type) {
        if (type.isEnum()) {
            return choice(type);
        }
        return type.isSealed() ? family(type) : record(json(), type);
    }

    private Map<String, Object> keyed(Class<?> collection, Type element) {
        Map<String, Object> names = json("pattern", SchemaKeys.pattern(collection));
        return json("type", "object", "propertyNames", names, "additionalProperties", orNull(of(element)));
    }

    private Map<String, Object> defined(String name, Class<?> type, Supplier<Map<String, Object>> content) {
        Class<?> owner = owners.putIfAbsent(name, type);
        if (owner == null) {
            definitions.put(name, content.get());
        } else if (owner != type) {
            throw new IllegalStateException("both " + owner + " and " + type + " are called " + name);
        }
        return json("$ref", "#/$defs/" + name);
    }

    private Map<String, Object> family(Class<?> type) {
        List<Object> members = new ArrayList<>();
        StateShapes.ALL.ofFamily(type).byTag().forEach((tag, shape) -> {
            String name = tag.contains(".") ? tag : type.getSimpleName() + "." + tag;
            Map<String, Object> mark = json("type", json("const", tag));
            members.add(defined(name, shape.type(), () -> record(mark, shape.type())));
        });
        return json("oneOf", members);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> choice(Class<?> type) {
        Shape<Object> shape = (Shape<Object>) StateShapes.ALL.ofValue(type);
        return json(
                "enum",
                Arrays.stream(type.getEnumConstants()).map(shape::toJson).toList());
    }

    /** A record with the members that it already has, and one for each of its components. Others may come later. */
    private Map<String, Object> record(Map<String, Object> members, Class<?> type) {
        List<Object> required = new ArrayList<>(members.keySet());
        for (RecordComponent component : type.getRecordComponents()) {
            Map<String, Object> value = of(component.getGenericType());
            SchemaLimits.add(value, component);
            boolean mayBeAbsent = component.isAnnotationPresent(MayBeAbsent.class);
            members.put(component.getName(), mayBeAbsent ? orNull(value) : value);
            if (!mayBeAbsent) {
                required.add(component.getName());
            }
        }
        return json("type", "object", "properties", members, "required", required);
    }

    private Map<String, Object> orNull(Map<String, Object> value) {
        if (!nullIsAbsent) {
            return value;
        }
        if (!value.containsKey("type")) {
            return json("anyOf", List.of(value, json("type", "null")));
        }
        value.put("type", List.of(value.get("type"), "null"));
        return value;
    }

    /** A JSON object of names and values by turns. */
    static Map<String, Object> json(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }
}
