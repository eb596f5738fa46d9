package dev.consort.tui.theme;

import dev.consort.tui.canvas.Ink;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which colour each ink has. */
public enum ColourScheme {
    /** Light on dark. */
    DARK(1),
    /** Dark on light. */
    LIGHT(2),
    /** Bright on black, for eyes that need more of a difference, and for stages. */
    CONTRAST(3),
    /** Only the terminal's own two colours, with bold, faint, underlined and reversed text. */
    MONO(0);

    /** An ink, and its colour in the dark, the light and the contrast scheme. */
    private static final String TABLE = """
            PAPER           12151b fbfaf6 000000
            TEXT            d7dbe2 1f2328 ffffff
            FAINT           868d99 636b76 c8c8c8
            GREYED          7a818c 737a84 b0b0b0
            HEADING         87afd7 1a5a9a 7fd7ff
            BORDER          4a5160 b4b8be 9a9a9a
            BORDER_FOCUS    87afd7 1a5a9a ffff5f
            TITLE_PAPER     262b34 dfe3ea 282828
            TITLE           cdd2da 20252c ffffff
            TITLE_STRONG    f4f6f9 0d1116 ffffff
            TITLE_FAINT     a0a7b3 545b66 dcdcdc
            PLAYING         87d787 17692a 7fff7f
            RECORDING       ff8a8a b01622 ffb3b3
            NOTICE          afd7ff 1a5296 afe4ff
            ERROR_PAPER     a8181f a8181f ffd700
            ERROR           ffffff ffffff 000000
            WARNING_PAPER   d7af5f e8bd55 ffaf00
            WARNING         14110a 14110a 000000
            MODE_PAPER      87afd7 1a5a9a 7fd7ff
            MODE            0d1116 ffffff 000000
            MUTED           ff6f6f c01a26 ff8f8f
            SOLO            ffd75f 7d5a00 ffe14d
            GRID            4a5160 bcc0c6 7c7c7c
            GRID_BEAT       6a717e 9298a2 9a9a9a
            GRID_BAR        9aa1ad 686f7a d0d0d0
            KEY_LABEL       9aa1ad 5b626d e4e4e4
            BLACK_KEY_PAPER 1c2029 edeae2 262626
            PLAYHEAD_PAPER  49505f c9d8ec 4c4c3c
            METER_LOW       5faf5f 217a35 5fff5f
            METER_MIDDLE    d7af5f 8a6100 ffd700
            METER_HIGH      ff6f6f c01a26 ff8f8f
            GRAPH_AXIS      6a717e 9298a2 9a9a9a
            GRAPH_LINE      5fd7d7 00707a 5fffff
            GRAPH_FILL      3f8f95 4a9aa2 2fb5b5
            GRAPH_OTHER     d7a7ff 8429b8 ffafff
            PLAYER_1        5fafff 0b5fc0 6fc0ff
            PLAYER_2        ffaf5f a04800 ffb45f
            PLAYER_3        87d787 1a742c 7fff7f
            PLAYER_4        d787ff 8429b8 e69fff
            PLAYER_5        5fd7d7 00707a 5fffff
            PLAYER_6        ff8d9e bd1c5c ff9fc0
            PLAYER_7        ecec87 696000 f4f47f
            PLAYER_8        afafff 4a46c4 bfbfff
            """;

    private final Map<Ink, Rgb> colours;

    ColourScheme(int column) {
        this.colours = column == 0 ? Map.of() : Column.read(column);
    }

    /** The ink's colour; null for the terminal's own. */
    public Rgb of(Ink ink) {
        return colours.get(ink);
    }

    /** The word for it on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scheme of that word. */
    public static Optional<ColourScheme> named(String label) {
        return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
    }

    /** The words of all schemes, for messages and completion. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ColourScheme::label).toList();
    }

    /** Reads one scheme from the table. */
    private static final class Column {
        private Column() {}

        static Map<Ink, Rgb> read(int column) {
            Map<Ink, Rgb> read = new EnumMap<>(Ink.class);
            TABLE.lines()
                    .map(line -> line.split(" +"))
                    .forEach(cells -> read.put(Ink.valueOf(cells[0]), Rgb.hex(cells[column])));
            return read;
        }
    }
}
