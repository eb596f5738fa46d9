package dev.consort.protocol.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON values from and to UTF-8 text, within the limits of {@link FrameLimits}. Duplicate names are refused;
 * attacker-chosen names are not interned.
 */
public final class JsonText {
    private static final JsonFactory LARGE = factory(StreamReadConstraints.builder()
            .maxNestingDepth(FrameLimits.SERVER_NESTING)
            .maxStringLength(FrameLimits.SERVER_TEXT)
            .maxNumberLength(FrameLimits.DIGITS)
            .maxNameLength(FrameLimits.SERVER_TEXT)
            .build());

    private static final JsonFactory SMALL = factory(StreamReadConstraints.builder()
            .maxNestingDepth(FrameLimits.NESTING)
            .maxTokenCount(FrameLimits.TOKENS)
            .maxStringLength(FrameLimits.TEXT)
            .maxNumberLength(FrameLimits.DIGITS)
            .maxNameLength(FrameLimits.NAME)
            .build());

    private JsonText() {}

    private static JsonFactory factory(StreamReadConstraints limits) {
        return new JsonFactoryBuilder()
                .streamReadConstraints(limits)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    /**
     * Reads one JSON object and nothing behind it, within the limits for what a server says.
     *
     * @throws BadJson if the text is anything else, or passes a limit
     */
    public static Map<String, Object> read(InputStream text) {
        return read(text, LARGE);
    }

    /**
     * Reads one JSON object and nothing behind it, within the limits for what a client says.
     *
     * @throws BadJson if the text is anything else, or passes a limit
     */
    public static Map<String, Object> readFromClient(InputStream text) {
        return read(text, SMALL);
    }

    /**
     * As {@link #read(InputStream)}, for a text from a file.
     *
     * @param tokens most brackets, names and values: what a text takes in memory follows from these
     * @throws BadJson if the text is anything else, or passes a limit
     */
    public static Map<String, Object> readAtMost(InputStream text, long tokens) {
        StreamReadConstraints limits =
                LARGE.streamReadConstraints().rebuild().maxTokenCount(tokens).build();
        return read(text, factory(limits));
    }

    private static Map<String, Object> read(InputStream text, JsonFactory limits) {
        try (JsonParser parser = limits.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new BadJson("a frame holds one JSON object");
            }
            Map<String, Object> object = readObject(parser);
            if (parser.nextToken() != null) {
                throw new BadJson("there is something behind the JSON object");
            }
            return object;
        } catch (StreamConstraintsException e) {
            throw new BadJson(
                    "a text, a name or a number in it is too long, or it is nested too deep or has too much in it;"
                            + " keep to the limits of the protocol");
        } catch (JsonProcessingException e) {
            throw new BadJson("this is not JSON as the protocol wants it, near character "
                    + e.getLocation().getCharOffset() + "; a name that comes twice in one object is an error, too");
        } catch (IOException e) {
            throw new BadJson("this is not JSON");
        }
    }

    private static Map<String, Object> readObject(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, readValue(parser));
        }
        return object;
    }

    private static List<Object> readArray(JsonParser parser) throws IOException {
        List<Object> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(readValue(parser));
        }
        return array;
    }

    private static Object readValue(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readArray(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> readWhole(parser);
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            default -> throw new BadJson("the JSON breaks off");
        };
    }

    private static Object readWhole(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? (Object) parser.getDoubleValue()
                : (Object) parser.getLongValue();
    }

    /** Writes a JSON value. */
    public static void write(Object value, OutputStream target) {
        try (JsonGenerator generator = LARGE.createGenerator(target)) {
            writeValue(value, generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writeValue(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof Map<?, ?> object) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> member : object.entrySet()) {
                generator.writeFieldName((String) member.getKey());
                writeValue(member.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> array) {
            generator.writeStartArray();
            for (Object element : array) {
                writeValue(element, generator);
            }
            generator.writeEndArray();
        } else {
            writeScalar(value, generator);
        }
    }

    private static void writeScalar(Object value, JsonGenerator generator) throws IOException {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Long whole) {
            generator.writeNumber(whole);
        } else if (value instanceof Double number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value == null) {
            generator.writeNull();
        } else {
            throw new IllegalArgumentException(value.getClass() + " is no JSON value");
        }
    }
}
