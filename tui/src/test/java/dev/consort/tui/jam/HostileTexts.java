package dev.consort.tui.jam;

import dev.consort.protocol.text.SafeText;
import dev.consort.protocol.wire.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The texts of {@code hostile-texts.json}, and how to see whether one got through. */
final class HostileTexts {
    private static final Path FILE = Path.of("..", "net-protocol", "src", "test", "resources", "hostile-texts.json");

    private HostileTexts() {}

    static List<String> all() {
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

    /** The characters, in words, that do more than show, the ends of lines left aside. */
    static Set<String> dangers(String printed) {
        Set<String> found = new TreeSet<>();
        printed.codePoints()
                .filter(each -> each != '\n' && each != ' ')
                .filter(each -> !SafeText.isVisible(each) || Character.isSpaceChar(each))
                .forEach(each -> found.add("U+%04X".formatted(each)));
        return found;
    }
}
