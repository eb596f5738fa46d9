package dev.consort.protocol.text;

import dev.consort.protocol.wire.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What has been put into names to attack terminals, logs and readers: {@code hostile-texts.json}, by family. The other
 * modules read the same file. A text that consists of one part many times is an object with the part and how often.
 */
final class HostileTexts {
    static final List<String> ALL = all();

    private HostileTexts() {}

    private static List<String> all() {
        try (InputStream file = HostileTexts.class.getResourceAsStream("/hostile-texts.json")) {
            return JsonText.read(file).values().stream()
                    .flatMap(family -> ((List<?>) family).stream())
                    .map(HostileTexts::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Object json) {
        return json instanceof Map<?, ?> part
                ? ((String) part.get("text")).repeat(((Long) part.get("times")).intValue())
                : (String) json;
    }

    /** The code points that a terminal, a log or a reader could stumble over, in words. */
    static List<String> dangers(String text) {
        return text.codePoints()
                .filter(HostileTexts::isDangerous)
                .mapToObj("U+%04X"::formatted)
                .toList();
    }

    private static boolean isDangerous(int character) {
        return character < 0x20
                || character >= 0x7f && character <= 0x9f
                || character != ' ' && Character.isSpaceChar(character)
                || switch (Character.getType(character)) {
                    case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
                    default ->
                        List.of(0x3164, 0x115f, 0x1160, 0xffa0, 0x2800, 0x34f, 0xfe0f)
                                .contains(character);
                };
    }

    /** For a report. */
    static String visible(String text) {
        return text.codePoints().mapToObj("U+%04X"::formatted).limit(20).collect(Collectors.joining(" "));
    }
}
