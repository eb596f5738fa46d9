package dev.consort.tui.terminal.colour;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How many colours a terminal has. */
public enum ColourDepth {
    /** None; bold, faint, underlined and reversed text stays. */
    NONE,
    /** The sixteen basic ones, which people arrange to their liking. */
    SIXTEEN,
    /** The 256 of xterm. */
    PALETTE,
    /** Any. */
    TRUE;

    /** Terminals that have any colour and whose other words are lost on the way through ssh. */
    private static final Set<String> KNOWN = Set.of("xterm-kitty", "xterm-ghostty", "alacritty", "foot", "wezterm");

    /**
     * What holds is the first that is said of: the option {@code --color}, {@code CONSORT_COLOR}, {@code NO_COLOR} (see
     * no-color.org), {@code FORCE_COLOR} (see force-color.org; 1 to 3 name a depth), {@code TERM=dumb}, {@code COLORTERM},
     * the name of the terminal.
     */
    public static ColourDepth of(ColourWish option, Map<String, String> environment) {
        ColourWish wish = option != ColourWish.AUTO ? option : wish(environment.get("CONSORT_COLOR"));
        if (wish.depth() != null) {
            return wish.depth();
        }
        if (wish == ColourWish.ALWAYS) {
            return some(ofTerminal(environment));
        }
        return said(environment, "NO_COLOR").isEmpty() ? forced(environment) : NONE;
    }

    private static ColourWish wish(String word) {
        return word == null
                ? ColourWish.AUTO
                : ColourWish.named(word.toLowerCase(Locale.ROOT)).orElse(ColourWish.AUTO);
    }

    private static ColourDepth forced(Map<String, String> environment) {
        return switch (said(environment, "FORCE_COLOR")) {
            case "" -> ofTerminal(environment);
            case "0", "false" -> NONE;
            case "1" -> SIXTEEN;
            case "2" -> PALETTE;
            case "3" -> TRUE;
            default -> some(ofTerminal(environment));
        };
    }

    private static ColourDepth some(ColourDepth depth) {
        return depth == NONE ? SIXTEEN : depth;
    }

    private static ColourDepth ofTerminal(Map<String, String> environment) {
        String term = said(environment, "TERM");
        String colours = said(environment, "COLORTERM");
        if (term.startsWith("dumb")) {
            return NONE;
        }
        if (colours.equals("truecolor")
                || colours.equals("24bit")
                || term.endsWith("-direct")
                || KNOWN.contains(term)) {
            return TRUE;
        }
        return term.contains("256color") ? PALETTE : isMonochrome(term) ? NONE : SIXTEEN;
    }

    /** Names by terminfo's custom: the terminals of DEC, and {@code -m} or {@code -mono} for a variant without colour. */
    private static boolean isMonochrome(String term) {
        return term.isEmpty() || term.matches("vt\\d.*|.*-m|.*-mono");
    }

    private static String said(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "");
    }
}
