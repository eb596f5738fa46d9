package dev.consort.tui.theme;

/** A colour in sRGB; each part goes from 0 to 255. */
public record Rgb(int red, int green, int blue) {
    /** Reads six hexadecimal digits, as in {@code 5fafff}. */
    static Rgb hex(String digits) {
        int all = Integer.parseInt(digits, 16);
        return new Rgb(all >> 16, all >> 8 & 0xff, all & 0xff);
    }
}
