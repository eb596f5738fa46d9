package dev.consort.tui.canvas;

/**
 * What a colour means. Which colour that is, a scheme decides; how near a terminal comes to it, its depth. Inks named
 * {@code …_PAPER} lie behind characters, the others are drawn with.
 */
public enum Ink {
    /** What everything is written on. */
    PAPER,
    /** Ordinary text. */
    TEXT,
    /** Text that may be overlooked. */
    FAINT,
    /** Everything while the session is out of reach. */
    GREYED,
    /** The name of a part of the screen. */
    HEADING,
    /** A line round or between parts of the screen. */
    BORDER,
    /** The same round the part that has the keys. */
    BORDER_FOCUS,

    TITLE_PAPER,
    TITLE,
    TITLE_STRONG,
    TITLE_FAINT,
    PLAYING,
    RECORDING,
    NOTICE,

    ERROR_PAPER,
    ERROR,
    WARNING_PAPER,
    WARNING,
    MODE_PAPER,
    MODE,

    MUTED,
    SOLO,

    /** A place on a grid where nothing is. */
    GRID,
    GRID_BEAT,
    GRID_BAR,
    KEY_LABEL,
    /** Behind the row of a black key. */
    BLACK_KEY_PAPER,
    /** Behind the column that is heard now. */
    PLAYHEAD_PAPER,

    METER_LOW,
    METER_MIDDLE,
    METER_HIGH,

    GRAPH_AXIS,
    GRAPH_LINE,
    /** What lies under a line. */
    GRAPH_FILL,
    /** A second line in the same graph. */
    GRAPH_OTHER,

    PLAYER_1,
    PLAYER_2,
    PLAYER_3,
    PLAYER_4,
    PLAYER_5,
    PLAYER_6,
    PLAYER_7,
    PLAYER_8;

    /** How many players have an ink of their own; the next one has the first again. */
    public static final int PLAYERS = 8;

    /** The ink of a player's name, cursor and notes; any number is a player's colour. */
    public static Ink player(int colour) {
        return values()[PLAYER_1.ordinal() + Math.floorMod(colour, PLAYERS)];
    }
}
