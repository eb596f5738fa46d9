package dev.consort.protocol.preset;

import java.util.List;
import java.util.Locale;
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

    /** The preset of this name, however its letters are written; null when there is none. */
    public static Preset named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(preset -> preset.name().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElse(null);
    }
}
