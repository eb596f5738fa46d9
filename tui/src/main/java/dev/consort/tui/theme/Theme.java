package dev.consort.tui.theme;

import dev.consort.tui.canvas.Style;

/** Styles by meaning. Nothing is told by colour alone: selection is reversed, names and letters stand beside colours. */
public final class Theme {
    public static final Style TEXT = Style.PLAIN;
    public static final Style STRONG = Style.PLAIN.strong();
    public static final Style FAINT = Style.PLAIN.ink(244);
    public static final Style TITLE = Style.PLAIN.ink(252).on(236);
    public static final Style TITLE_STRONG = TITLE.ink(255).strong();
    public static final Style TITLE_FAINT = TITLE.ink(246);
    public static final Style SELECTED = Style.PLAIN.reversed();
    public static final Style HEADING = Style.PLAIN.ink(110).strong();
    public static final Style PLAYING = TITLE.ink(114).strong();
    public static final Style RECORDING = TITLE.ink(203).strong();
    public static final Style ERROR = Style.PLAIN.ink(255).on(124).strong();
    public static final Style WARNING = Style.PLAIN.ink(16).on(179);
    public static final Style NOTICE = TITLE.ink(153);
    public static final Style MODE = Style.PLAIN.ink(16).on(110).strong();
    public static final Style MUTED = Style.PLAIN.ink(203).strong();
    public static final Style SOLO = Style.PLAIN.ink(220).strong();
    public static final Style GRID = Style.PLAIN.ink(238);
    public static final Style GRID_BEAT = Style.PLAIN.ink(242);
    public static final Style GRID_BAR = Style.PLAIN.ink(247);
    public static final Style KEY_LABEL = Style.PLAIN.ink(247);
    public static final Style METER_LOW = Style.PLAIN.ink(71);
    public static final Style METER_MIDDLE = Style.PLAIN.ink(179);
    public static final Style METER_HIGH = Style.PLAIN.ink(203).strong();

    private static final int[] PLAYERS = {75, 215, 114, 177, 80, 211, 186, 147};

    private Theme() {}

    /** The style of a player's name, cursor and notes. */
    public static Style player(int colour) {
        return Style.PLAIN.ink(PLAYERS[Math.floorMod(colour, PLAYERS.length)]);
    }

    /** What everything looks like while the session is out of reach. */
    public static Style greyed(Style style) {
        return new Style(240, Style.DEFAULT, false, true, style.underline(), style.reverse());
    }
}
