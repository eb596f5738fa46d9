package dev.consort.tui.canvas;

/** How a cell looks. */
public record Style(Ink foreground, Ink background, boolean bold, boolean dim, boolean underline, boolean reverse) {
    public static final Style PLAIN = new Style(Ink.TEXT, Ink.PAPER, false, false, false, false);

    public Style on(Ink paper) {
        return new Style(foreground, paper, bold, dim, underline, reverse);
    }

    public Style ink(Ink ink) {
        return new Style(ink, background, bold, dim, underline, reverse);
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

    public Style unreversed() {
        return new Style(foreground, background, bold, dim, underline, false);
    }
}
