package dev.consort.server.testkit;

import dev.consort.protocol.text.SafeText;
import dev.consort.protocol.wire.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts of {@code hostile-texts.json}, and how to see whether one got through. */
public final class HostileTexts {

    private static final Path FILE = Path.of("..", "net-protocol", "src", "test", "resources", "hostile-texts.json");

    public static final List<String> ALL = all();

    private HostileTexts() {}

    private static List<String> all() {
        try (InputStream file = Files.newInputStream(FILE)) {
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

    /** Every text in a JSON value, names of members included, with a character that shows as nothing or does something. */
    public static List<String> unsafe(Object json) {
        return texts(json).filter(text -> !isSafe(text)).toList();
    }

    private static Stream<String> texts(Object json) {
        if (json instanceof Map<?, ?> object) {
            return object.entrySet().stream()
                    .flatMap(each -> Stream.concat(texts(each.getKey()), texts(each.getValue())));
        }
        if (json instanceof List<?> array) {
            return array.stream().flatMap(HostileTexts::texts);
        }
        return json instanceof String text ? Stream.of(text) : Stream.empty();
    }

    /** Whether a text is one line of visible characters and plain spaces. */
    public static boolean isSafe(String text) {
        return text.codePoints()
                .allMatch(each -> each == ' ' || SafeText.isVisible(each) && !Character.isSpaceChar(each));
    }
}
