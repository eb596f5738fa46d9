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
        String eighths) {

    private static final Glyphs UNICODE =
            new Glyphs('▶', '■', '●', '•', '│', '─', '█', '─', '┃', '█', '━', '·', "…", "▏▎▍▌▋▊▉");
    private static final Glyphs ASCII = new Glyphs('>', '#', '*', '*', '|', '-', '#', '-', '|', '#', '=', '.', "~", "");

    public static Glyphs of(GlyphTier tier) {
        return tier == GlyphTier.ASCII ? ASCII : UNICODE;
    }

    /** A shape as text. */
    public static String text(int glyph) {
        return Character.toString(glyph);
    }
}
