package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.state.pattern.Ticks;

/** Lengths as a musician says them. */
public final class LengthText {
    private static final int WHOLE = 4 * Ticks.PER_QUARTER;
    private static final int SHORTEST = 128;

    private LengthText() {}

    /** For example {@code "1/16"}, dotted {@code "1/8."}, as a triplet {@code "1/8T"}, else {@code "250 ticks"}. */
    public static String of(int ticks) {
        if (ticks > 0 && ticks % WHOLE == 0) {
            return ticks / WHOLE + "/1";
        }
        if (isFraction(ticks)) {
            return "1/" + WHOLE / ticks;
        }
        if (ticks % 3 == 0 && isFraction(ticks / 3 * 2)) {
            return "1/" + WHOLE / (ticks / 3 * 2) + ".";
        }
        return ticks % 2 == 0 && isFraction(ticks / 2 * 3) ? "1/" + WHOLE / (ticks / 2 * 3) + "T" : ticks + " ticks";
    }

    private static boolean isFraction(int ticks) {
        boolean divides = ticks > 0 && WHOLE % ticks == 0 && WHOLE / ticks <= SHORTEST;
        return divides && Integer.bitCount(WHOLE / ticks) == 1;
    }
}
