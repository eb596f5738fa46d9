package dev.consort.protocol.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shapes of single values. */
final class Scalars {
    static final Shape<Boolean> BOOLEAN = scalar(value -> value, Scalars::readBoolean);
    static final Shape<Integer> INT = scalar(Integer::longValue, Scalars::readInt);
    static final Shape<Long> LONG = scalar(value -> value, Scalars::readLong);
    static final Shape<Double> DOUBLE = scalar(value -> value, Scalars::readDouble);
    static final Shape<String> STRING = scalar(value -> value, Scalars::readString);
    static final Shape<Object> ANY = scalar(value -> value, json -> json);

    /** A JSON object as it is: in a merge patch a null is a word of its own and must not get lost. */
    static final Shape<Map<String, Object>> OBJECT = scalar(value -> value, RecordShape::members);

    private Scalars() {}

    static <E extends Enum<E>> Shape<E> enumeration(Class<E> type) {
        Map<String, E> byName = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Scalars::wireName, Function.identity()));
        return scalar(Scalars::wireName, json -> readEnum(type, byName, json));
    }

    /** An enum constant's name on the wire: {@code LOW_PASS} is {@code "LowPass"}. */
    static String wireName(Enum<?> constant) {
        if (constant instanceof WireName named) {
            return named.wireName();
        }
        return Arrays.stream(constant.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static <E extends Enum<E>> E readEnum(Class<E> type, Map<String, E> byName, Object json) {
        E constant = byName.get(readString(json));
        if (constant == null) {
            String names = Arrays.stream(type.getEnumConstants())
                    .map(Scalars::wireName)
                    .collect(Collectors.joining(", "));
            throw new Malformed("\"" + shortened(json) + "\" is not one of " + names);
        }
        return constant;
    }

    private static Boolean readBoolean(Object json) {
        if (json instanceof Boolean value) {
            return value;
        }
        throw expected("true or false", json);
    }

    private static Integer readInt(Object json) {
        long value = readLong(json);
        if (value != (int) value) {
            throw new Malformed("the number " + value + " is too large");
        }
        return (int) value;
    }

    private static Long readLong(Object json) {
        if (json instanceof Long value) {
            return value;
        }
        if (json instanceof Double value && value == Math.rint(value) && Math.abs(value) <= 1L << 53) {
            return value.longValue();
        }
        throw expected("a whole number", json);
    }

    private static Double readDouble(Object json) {
        if (json instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw expected("a number", json);
    }

    private static String readString(Object json) {
        if (json instanceof String value) {
            return value;
        }
        throw expected("text", json);
    }

    static Malformed expected(String what, Object found) {
        return new Malformed("expected " + what + " and found " + described(found));
    }

    private static String described(Object json) {
        if (json instanceof Map<?, ?>) {
            return "an object";
        }
        if (json instanceof Iterable<?>) {
            return "an array";
        }
        return json == null ? "nothing" : shortened(json);
    }

    private static String shortened(Object json) {
        String text = String.valueOf(json);
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static <T> Shape<T> scalar(Function<T, Object> write, Function<Object, T> read) {
        return new Shape<>() {
            @Override
            public Object toJson(T value) {
                return write.apply(value);
            }

            @Override
            public T fromJson(Object json) {
                return read.apply(json);
            }
        };
    }
}
