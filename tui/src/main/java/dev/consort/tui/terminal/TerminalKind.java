package dev.consort.tui.terminal;

import java.util.Map;

/** Whether there is a screen to draw on, or only lines to write. */
public enum TerminalKind {
    FULL_SCREEN(""),
    NO_TERMINAL("standard input or output is no terminal"),
    DUMB("the terminal cannot move its cursor (TERM is dumb or not set)");

    private final String why;

    TerminalKind(String why) {
        this.why = why;
    }

    /** Why there are only lines; empty for a full screen. */
    public String why() {
        return why;
    }

    /** One line that says so to a person who may have expected a screen; empty for a full screen. */
    public String notice() {
        return isFullScreen() ? "" : "consort: running in line mode because " + why + "; type help for commands";
    }

    public boolean isFullScreen() {
        return this == FULL_SCREEN;
    }

    /** The kind of terminal that this process was started in. */
    public static TerminalKind here() {
        return of(System.getenv(), Consoles.bothEndsAreTerminals());
    }

    static TerminalKind of(Map<String, String> environment, boolean bothEndsAreTerminals) {
        if (!bothEndsAreTerminals) {
            return NO_TERMINAL;
        }
        String term = environment.getOrDefault("TERM", "");
        return term.isEmpty() || term.startsWith("dumb") ? DUMB : FULL_SCREEN;
    }
}
