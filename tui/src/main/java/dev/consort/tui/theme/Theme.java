package dev.consort.tui.theme;

import dev.consort.tui.canvas.Ink;
import dev.consort.tui.canvas.Style;

/** Styles by meaning. Nothing is told by colour alone: selection is reversed, names and letters stand beside colours. */
public final class Theme {
    public static final Style TEXT = Style.PLAIN;
    public static final Style STRONG = Style.PLAIN.strong();
    public static final Style FAINT = Style.PLAIN.ink(Ink.FAINT);
    public static final Style TITLE = Style.PLAIN.ink(Ink.TITLE).on(Ink.TITLE_PAPER);
    public static final Style TITLE_STRONG = TITLE.ink(Ink.TITLE_STRONG).strong();
    public static final Style TITLE_FAINT = TITLE.ink(Ink.TITLE_FAINT);
    public static final Style SELECTED = Style.PLAIN.reversed();
    public static final Style HEADING = Style.PLAIN.ink(Ink.HEADING).strong();
    public static final Style BORDER = Style.PLAIN.ink(Ink.BORDER);
    public static final Style BORDER_FOCUS = Style.PLAIN.ink(Ink.BORDER_FOCUS).strong();
    public static final Style PLAYING = TITLE.ink(Ink.PLAYING).strong();
    public static final Style RECORDING = TITLE.ink(Ink.RECORDING).strong();
    public static final Style ERROR =
            Style.PLAIN.ink(Ink.ERROR).on(Ink.ERROR_PAPER).strong();
    public static final Style WARNING = Style.PLAIN.ink(Ink.WARNING).on(Ink.WARNING_PAPER);
    public static final Style NOTICE = TITLE.ink(Ink.NOTICE);
    public static final Style MODE =
            Style.PLAIN.ink(Ink.MODE).on(Ink.MODE_PAPER).strong();
    public static final Style MUTED = Style.PLAIN.ink(Ink.MUTED).strong();
    public static final Style SOLO = Style.PLAIN.ink(Ink.SOLO).strong();
    public static final Style GRID = Style.PLAIN.ink(Ink.GRID);
    public static final Style GRID_BEAT = Style.PLAIN.ink(Ink.GRID_BEAT);
    public static final Style GRID_BAR = Style.PLAIN.ink(Ink.GRID_BAR);
    public static final Style KEY_LABEL = Style.PLAIN.ink(Ink.KEY_LABEL);
    public static final Style METER_LOW = Style.PLAIN.ink(Ink.METER_LOW);
    public static final Style METER_MIDDLE = Style.PLAIN.ink(Ink.METER_MIDDLE);
    public static final Style METER_HIGH = Style.PLAIN.ink(Ink.METER_HIGH).strong();
    public static final Style GRAPH_AXIS = Style.PLAIN.ink(Ink.GRAPH_AXIS);
    public static final Style GRAPH_LINE = Style.PLAIN.ink(Ink.GRAPH_LINE);
    public static final Style GRAPH_FILL = Style.PLAIN.ink(Ink.GRAPH_FILL);
    public static final Style GRAPH_OTHER = Style.PLAIN.ink(Ink.GRAPH_OTHER);

    private Theme() {}

    /** The style of a player's name, cursor and notes. */
    public static Style player(int colour) {
        return Style.PLAIN.ink(Ink.player(colour));
    }

    /** A style in the row of a black key. */
    public static Style onBlackKey(Style style) {
        return style.on(Ink.BLACK_KEY_PAPER);
    }

    /** A style in the column that is heard now. */
    public static Style onPlayhead(Style style) {
        return style.on(Ink.PLAYHEAD_PAPER);
    }

    /** What everything looks like while the session is out of reach. */
    public static Style greyed(Style style) {
        return new Style(Ink.GREYED, Ink.PAPER, false, true, style.underline(), style.reverse());
    }
}
