package dev.consort.protocol.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tables of {@code docs/protocol.md}: a row is known by its section and by the code in its first cell. */
final class ProtocolPage {
    private static final Path PAGE = Path.of("..", "docs", "protocol.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern FIELD = Pattern.compile("`([a-z][A-Za-z0-9]*\\??)`");

    private final Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();

    /** Reads the page as it is in the project. */
    static ProtocolPage read() {
        try (Stream<String> lines = Files.lines(PAGE, StandardCharsets.UTF_8)) {
            return of(lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ProtocolPage of(List<String> lines) {
        ProtocolPage page = new ProtocolPage();
        String section = "";
        for (String line : lines) {
            if (line.startsWith("## ")) {
                section = line.substring(3).trim();
            } else if (line.startsWith("| `")) {
                page.add(section, List.of(line.substring(2).split(" \\| ?")));
            }
        }
        return page;
    }

    private void add(String section, List<String> cells) {
        String name = matches(NAME, cells.get(0)).iterator().next();
        List<String> before =
                sections.computeIfAbsent(section, key -> new LinkedHashMap<>()).put(name, cells);
        if (before != null) {
            throw new IllegalStateException(name + " is in the page twice under " + section);
        }
    }

    /** What has a row in a section. */
    Set<String> names(String section) {
        return new TreeSet<>(sections.getOrDefault(section, Map.of()).keySet());
    }

    /** The fields in a row, with a question mark behind those that may be absent. */
    Set<String> fields(String section, String name) {
        return matches(FIELD, cell(section, name, 1));
    }

    /** Everything in a row's cell that is set as code. */
    Set<String> codes(String section, String name, int cell) {
        return matches(NAME, cell(section, name, cell));
    }

    String cell(String section, String name, int cell) {
        return sections.get(section).get(name).get(cell).trim();
    }

    private static Set<String> matches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
