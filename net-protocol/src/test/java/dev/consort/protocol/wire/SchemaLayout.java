package dev.consort.protocol.wire;

import dev.consort.protocol.testkit.ThroughText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** JSON for people to read: what is small stands in one line, everything else is indented by two spaces. */
final class SchemaLayout {
    private static final int WIDTH = 100;

    private SchemaLayout() {}

    static String of(Object json) {
        return text(json, 0, 0) + "\n";
    }

    /**
     * @param indent of the line
     * @param column where in the line the value begins
     */
    private static String text(Object value, int indent, int column) {
        boolean isSpread = holdsObject(value) || column + inLine(value).length() > WIDTH;
        if (value instanceof Map<?, ?> object && isSpread) {
            return spread("{", "}", indent, object.entrySet().stream().map(each -> member(each, indent + 2)));
        }
        if (value instanceof List<?> array && isSpread) {
            return spread("[", "]", indent, array.stream().map(each -> text(each, indent + 2, indent + 2)));
        }
        return inLine(value);
    }

    private static boolean holdsObject(Object value) {
        return value instanceof Map<?, ?> object && object.values().stream().anyMatch(Map.class::isInstance);
    }

    private static String spread(String open, String close, int indent, Stream<String> parts) {
        String gap = "\n" + " ".repeat(indent);
        return parts.collect(Collectors.joining("," + gap + "  ", open + gap + "  ", gap + close));
    }

    private static String member(Map.Entry<?, ?> member, int indent) {
        String name = inLine(member.getKey()) + ": ";
        return name + text(member.getValue(), indent, indent + name.length());
    }

    private static String inLine(Object value) {
        if (value instanceof Map<?, ?> object) {
            return joined("{", "}", object.entrySet(), each -> inLine(each.getKey()) + ": " + inLine(each.getValue()));
        }
        return value instanceof List<?> array ? joined("[", "]", array, SchemaLayout::inLine) : ThroughText.text(value);
    }

    private static <T> String joined(String open, String close, Collection<T> parts, Function<T, String> text) {
        return parts.stream().map(text).collect(Collectors.joining(", ", open, close));
    }
}
