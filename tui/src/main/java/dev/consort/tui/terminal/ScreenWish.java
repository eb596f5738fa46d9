package dev.consort.tui.terminal;

import dev.consort.tui.terminal.colour.ColourWish;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.GlyphTier;

/**
 * How somebody wants their screen.
 *
 * @param glyphs null for what the locale says
 * @param isMouseHeard whether clicks come to us; while they do, the terminal selects text only with Shift held
 */
public record ScreenWish(ColourScheme scheme, ColourWish colour, GlyphTier glyphs, boolean isMouseHeard) {
    /** Nothing in particular. */
    public static final ScreenWish ANY = new ScreenWish(ColourScheme.DARK, ColourWish.AUTO, null, true);
}
