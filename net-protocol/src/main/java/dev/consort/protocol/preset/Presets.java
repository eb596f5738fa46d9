package dev.consort.protocol.preset;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every preset that there is, kind by kind. */
public final class Presets {
    private static final List<Preset> ALL = Stream.of(
                    Basses.all(), Leads.all(), Keys.all(), Pads.all(), Plucks.all(), Drums.all(), Textures.all())
            .flatMap(List::stream)
            .toList();

    private Presets() {}

    /** In the order in which they are shown. */
    public static List<Preset> all() {
        return ALL;
    }

    /** Their names, in the same order. */
    public static List<String> names() {
        return ALL.stream().map(Preset::name).toList();
    }

    /** The names that are most like a text, as many as are wanted, the likest first. */
    public static List<String> like(String text, int most) {
        Set<String> wanted = pairs(text);
        return names().stream()
                .sorted(Comparator.comparingLong((String name) ->
                        -pairs(name).stream().filter(wanted::contains).count()))
                .limit(most)
                .toList();
    }

    /** The pairs of letters in a text: what two spellings of a word have in common. */
    private static Set<String> pairs(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < small.length(); i++) {
            pairs.add(small.substring(i - 1, i + 1));
        }
        return pairs;
    }

    /** The preset of this name, however its letters are written; null when there is none. */
    public static Preset named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(preset -> preset.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
