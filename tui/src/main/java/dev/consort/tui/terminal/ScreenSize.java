package dev.consort.tui.terminal;

import java.util.Map;

/** Columns and rows of a screen. */
public record ScreenSize(int columns, int rows) {
    private static final int MOST = 1000;

    private static final int COLUMNS = 80;
    private static final int ROWS = 24;

    /**
     * A size as the terminal reports it. Of what it does not know, {@code COLUMNS} and {@code LINES} may say something; else
     * it counts as 80 by 24.
     */
    static ScreenSize reported(int columns, int rows, Map<String, String> environment) {
        return new ScreenSize(
                known(columns, environment.get("COLUMNS"), COLUMNS), known(rows, environment.get("LINES"), ROWS));
    }

    private static int known(int reported, String said, int usual) {
        boolean isSaid = said != null && said.matches("[1-9]\\d{0,3}");
        int known = reported > 0 ? reported : isSaid ? Integer.parseInt(said) : usual;
        return Math.min(known, MOST);
    }
}
