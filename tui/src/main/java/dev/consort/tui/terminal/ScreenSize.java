package dev.consort.tui.terminal;

/** Columns and rows of a screen. */
public record ScreenSize(int columns, int rows) {
    private static final int MOST = 1000;

    /** A size as the terminal reports it; one that does not know itself counts as 80 by 24. */
    public static ScreenSize reported(int columns, int rows) {
        return columns <= 0 || rows <= 0
                ? new ScreenSize(80, 24)
                : new ScreenSize(Math.min(columns, MOST), Math.min(rows, MOST));
    }
}
