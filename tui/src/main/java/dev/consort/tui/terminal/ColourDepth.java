package dev.consort.tui.terminal;

import java.util.Map;

/** How many colours a terminal has. */
public enum ColourDepth {
    NONE,
    SIXTEEN,
    PALETTE;

    /** What the environment says: {@code NO_COLOR} comes first, then the terminal's own words. */
    public static ColourDepth of(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "");
        String colours = environment.getOrDefault("COLORTERM", "");
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || term.isEmpty() || term.startsWith("vt")) {
            return NONE;
        }
        boolean many = colours.equals("truecolor") || colours.equals("24bit");
        return many || term.contains("256color") || term.endsWith("-direct") ? PALETTE : SIXTEEN;
    }
}
