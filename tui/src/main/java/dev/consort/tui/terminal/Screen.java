package dev.consort.tui.terminal;

import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.CharWidth;
import dev.consort.tui.input.InputSink;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.GlyphTier;

/** A full screen to draw on and a keyboard in front of it. */
public interface Screen extends AutoCloseable {
    /** Takes the terminal over and begins to tell {@code sink} what is pressed. */
    void open(InputSink sink);

    ScreenSize size();

    CharWidth charWidth();

    GlyphTier glyphs();

    /** Shows everything in these colours from now on, what is on the screen as well. */
    void scheme(ColourScheme scheme);

    /** Hears the mouse from now on, or leaves it to the terminal, which can then select text. */
    void mouse(boolean isHeard);

    /**
     * Hears from now on when keys that type text are let go, or hears it no more; where the terminal cannot tell, nothing. What
     * is typed arrives either way; this is for playing on the keys, since some input methods do not work meanwhile.
     */
    void keyReleases(boolean areHeard);

    /** Brings the terminal from what it shows to {@code grid}; where nothing differs nothing is sent. */
    void show(CellGrid grid);

    /** Forgets what the terminal shows, so that the next {@link #show} draws everything. */
    void forget();

    /** Leaves the terminal as it was found. Does nothing the second time. */
    @Override
    void close();
}
