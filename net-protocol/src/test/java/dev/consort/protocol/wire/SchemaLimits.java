package dev.consort.protocol.wire;

import dev.consort.protocol.range.FileName;
import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.range.Text;
import java.lang.reflect.RecordComponent;
import java.util.Map;

/** What the annotations of a component say about its values, in the words of a schema. */
final class SchemaLimits {
    private SchemaLimits() {}

    /** Adds to the schema of a component's values what holds for them. */
    static void add(Map<String, Object> schema, RecordComponent component) {
        switch (String.valueOf(schema.get("type"))) {
            case "integer", "number" -> addRange(schema, Ranges.find(component, Range.class));
            case "string" -> addText(schema, component);
            case "array" -> addList(schema, component);
            default -> {}
        }
    }

    private static void addRange(Map<String, Object> schema, Range range) {
        if (range != null) {
            schema.put("minimum", number(range.min()));
            schema.put("maximum", number(range.max()));
        }
    }

    private static Object number(double value) {
        if (value == Math.rint(value)) {
            return (long) value;
        }
        return value;
    }

    /**
     * No {@code maxLength}: what counts is what cleaning leaves of a text, and the server takes a longer one that has
     * room for it.
     */
    private static void addText(Map<String, Object> schema, RecordComponent component) {
        Text text = Ranges.find(component, Text.class);
        if (component.isAnnotationPresent(FileName.class)) {
            schema.put("pattern", "^[^./\\\\:][^/\\\\:]*$");
        } else if (text != null) {
            schema.put("minLength", 1L);
        }
        if (text != null) {
            schema.put("description", "up to " + text.longest() + " characters after cleaning");
        }
    }

    @SuppressWarnings("unchecked")
    private static void addList(Map<String, Object> schema, RecordComponent component) {
        Most most = Ranges.find(component, Most.class);
        if (most != null && most.least() > 0) {
            schema.put("minItems", (long) most.least());
        }
        if (most != null) {
            schema.put("maxItems", (long) most.value());
        }
        Map<String, Object> items = (Map<String, Object>) schema.get("items");
        if (!"string".equals(items.get("type"))) {
            add(items, component);
        }
    }
}
