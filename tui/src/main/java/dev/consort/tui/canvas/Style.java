package dev.consort.tui.canvas;

/**
 * How a cell looks.
 *
 * @param foreground an index into the 256-colour palette, or {@link #DEFAULT}
 * @param background likewise
 */
public record Style(int foreground, int background, boolean bold, boolean dim, boolean underline, boolean reverse) {
    /** The terminal's own colour. */
    public static final int DEFAULT = -1;

    public static final Style PLAIN = new Style(DEFAULT, DEFAULT, false, false, false, false);

    public Style on(int colour) {
        return new Style(foreground, colour, bold, dim, underline, reverse);
    }

    public Style ink(int colour) {
        return new Style(colour, background, bold, dim, underline, reverse);
    }

    public Style strong() {
        return new Style(foreground, background, true, dim, underline, reverse);
    }

    public Style faint() {
        return new Style(foreground, background, bold, true, underline, reverse);
    }

    public Style underlined() {
        return new Style(foreground, background, bold, dim, true, reverse);
    }

    public Style reversed() {
        return new Style(foreground, background, bold, dim, underline, true);
    }

    /** The same without colours, for terminals that have none. */
    public Style colourless() {
        return new Style(DEFAULT, DEFAULT, bold, dim, underline, reverse);
    }
}
