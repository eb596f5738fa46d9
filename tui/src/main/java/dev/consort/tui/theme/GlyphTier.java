package dev.consort.tui.theme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which characters the terminal can show. */
public enum GlyphTier {
    /** Like {@link #UNICODE}, and the dots of Braille, eight to a cell, for curves. */
    BRAILLE("braille"),
    /** Blocks, lines and any script. */
    UNICODE("block"),
    /** Letters and punctuation of ASCII only. */
    ASCII("ascii");

    private final String label;

    GlyphTier(String label) {
        this.label = label;
    }

    /** The tier of that word on the command line. */
    public static Optional<GlyphTier> named(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    /** The words of all tiers, for messages. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(one -> one.label).toList();
    }
}
