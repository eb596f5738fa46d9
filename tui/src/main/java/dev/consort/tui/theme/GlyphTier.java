package dev.consort.tui.theme;

/** Which characters the terminal can show. */
public enum GlyphTier {
    /** Blocks, lines and any script. */
    UNICODE,
    /** Letters and punctuation of ASCII only. */
    ASCII
}
