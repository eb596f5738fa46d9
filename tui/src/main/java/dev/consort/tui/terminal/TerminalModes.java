package dev.consort.tui.terminal;

/**
 * Which of the terminal's modes are ours, and the sequences that turn them on and off again: xterm's private modes (1049
 * the other screen, 25 the cursor, 2004 pastes, 1004 focus, 1002 mouse buttons and drags, 1006 their encoding), 2026
 * synchronised output, and the kitty keyboard protocol.
 */
final class TerminalModes {
    private static final String SCREEN_ON = "\u001b[?1049h";
    private static final String SCREEN_OFF = "\u001b[?1049l";
    private static final String COMMON_ON = "\u001b[?25l\u001b[?2004h\u001b[?1004h";
    private static final String COMMON_OFF = "\u001b[?1004l\u001b[?2004l\u001b[?25h";
    private static final String MOUSE_ON = "\u001b[?1002h\u001b[?1006h";
    private static final String MOUSE_OFF = "\u001b[?1006l\u001b[?1002l";
    private static final String LOOK_OFF = "\u001b[?2026l\u001b[0m";

    private static final String KEYS_ASK = "\u001b[?u";
    private static final String KEYS_ON = "\u001b[>3u";
    private static final String KEYS_OFF = "\u001b[<u";

    /** Keys told apart and their releases; and with them of keys that type text, together with the text. */
    private static final int KEYS = 1 | 2;

    private static final int KEYS_AND_TEXT = KEYS | 8 | 16;

    private final boolean canAsk;
    private boolean isMouseHeard;
    private boolean hasKeys;
    private boolean areReleasesHeard;

    /** @param canAsk whether the terminal swallows questions that it does not know */
    TerminalModes(boolean canAsk, boolean isMouseHeard) {
        this.canAsk = canAsk;
        this.isMouseHeard = isMouseHeard;
    }

    /** Everything, for a terminal that is taken over. */
    String enter() {
        return SCREEN_ON + again() + (hasKeys ? KEYS_ON + releases() : canAsk ? KEYS_ASK : "");
    }

    /** What may have been changed by others while this process stood still. */
    String again() {
        return COMMON_ON + (isMouseHeard ? MOUSE_ON : "");
    }

    /** Everything off, whatever was on. The keys are the other screen's own and so come first. */
    String leave() {
        return LOOK_OFF + (hasKeys ? KEYS_OFF : "") + MOUSE_OFF + COMMON_OFF + SCREEN_OFF;
    }

    String mouse(boolean isHeard) {
        isMouseHeard = isHeard;
        return isHeard ? MOUSE_ON : MOUSE_OFF;
    }

    /** The terminal answered that it speaks the protocol. */
    String keysOffered() {
        if (hasKeys) {
            return "";
        }
        hasKeys = true;
        return KEYS_ON + (areReleasesHeard ? releases() : "");
    }

    String keyReleases(boolean areHeard) {
        areReleasesHeard = areHeard;
        return hasKeys ? releases() : "";
    }

    private String releases() {
        return "\u001b[=" + (areReleasesHeard ? KEYS_AND_TEXT : KEYS) + ";1u";
    }
}
