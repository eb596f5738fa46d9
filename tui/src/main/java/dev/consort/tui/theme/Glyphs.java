package dev.consort.tui.theme;

/**
 * The shapes that panes draw with.
 *
 * @param play the transport rolls
 * @param stop the transport stands
 * @param record live notes are written
 * @param dot something is there: a link, an owner
 * @param vertical a line between bars
 * @param horizontal a line under a heading
 * @param full a filled cell of a meter
 * @param empty an empty cell of a fader or meter
 * @param knob the handle of a fader
 * @param noteStart the first cell of a note
 * @param noteBody its further cells
 * @param gridDot an empty cell on the grid
 * @param ellipsis where text was cut
 * @param eighths a bar's growing tip, from one eighth to seven; empty where cells cannot be divided
 * @param columns the growing tip of a column, from the least to what is not yet {@code full}
 * @param points a line that crosses a cell, from the lowest place to the highest; the last where it takes several places
 * @param dots the pattern of Braille without a dot, to which eight bits are added; 0 where there is no Braille
 */
public record Glyphs(
        int play,
        int stop,
        int record,
        int dot,
        int vertical,
        int horizontal,
        int full,
        int empty,
        int knob,
        int noteStart,
        int noteBody,
        int gridDot,
        String ellipsis,
        String eighths,
        String columns,
        String points,
        int dots) {

    private static final int BRAILLE_PATTERNS = 0x2800;
    private static final Glyphs BRAILLE = blocks(BRAILLE_PATTERNS);
    private static final Glyphs UNICODE = blocks(0);
    private static final Glyphs ASCII =
            new Glyphs('>', '#', '*', '*', '|', '-', '#', '-', '|', '#', '=', '.', "~", "", ".:", ".-'|", 0);

    private static Glyphs blocks(int dots) {
        return new Glyphs(
                '▶', '■', '●', '•', '│', '─', '█', '─', '┃', '█', '━', '·', "…", "▏▎▍▌▋▊▉", "▁▂▃▄▅▆▇", "▄▀█", dots);
    }

    public static Glyphs of(GlyphTier tier) {
        return switch (tier) {
            case BRAILLE -> BRAILLE;
            case UNICODE -> UNICODE;
            case ASCII -> ASCII;
        };
    }

    /** A shape as text. */
    public static String text(int glyph) {
        return Character.toString(glyph);
    }
}
