package dev.consort.protocol.testkit;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every text in a JSON value; names of members are not counted. */
final class Texts {
    private Texts() {}

    static Stream<String> in(Object json) {
        if (json instanceof Map<?, ?> object) {
            return object.values().stream().flatMap(Texts::in);
        }
        if (json instanceof List<?> array) {
            return array.stream().flatMap(Texts::in);
        }
        return json instanceof String text ? Stream.of(text) : Stream.empty();
    }
}
