package dev.consort.tui.view;

import dev.consort.tui.studio.Tone;

/**
 * A sentence for the person at the screen.
 *
 * @param atMillis when it came, on the screen's own clock
 */
public record Message(Tone tone, String text, long atMillis) {
    private static final int SHOWN_MILLIS = 6000;

    /** Whether it stays until somebody has pressed a key. */
    boolean isSticky() {
        return tone == Tone.REFUSAL || tone == Tone.WARNING;
    }

    boolean isOver(long nowMillis) {
        return !isSticky() && nowMillis - atMillis >= SHOWN_MILLIS;
    }

    /** How long it is still shown; very long for one that stays. */
    long remainingMillis(long nowMillis) {
        return isSticky() ? Long.MAX_VALUE : Math.max(0, atMillis + SHOWN_MILLIS - nowMillis);
    }
}
