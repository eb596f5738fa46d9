package dev.consort.tui.pane.settings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.OptionalDouble;

/** A tempo from taps on the beat: the mean of the last few. */
final class TapTempo {
    private static final int MOST = 9;
    private static final long PAUSE_MILLIS = 3000;
    private static final double SLOWEST = 20;
    private static final double FASTEST = 400;

    private final Deque<Long> taps = new ArrayDeque<>();

    /**
     * Takes a tap. A pause of more than three seconds, one beat at 20 bpm, begins anew.
     *
     * @return quarter notes per minute to a tenth, 20–400; empty at a first tap
     */
    OptionalDouble tap(long nowMillis) {
        if (!taps.isEmpty() && nowMillis - taps.getLast() > PAUSE_MILLIS) {
            taps.clear();
        }
        taps.addLast(nowMillis);
        if (taps.size() > MOST) {
            taps.removeFirst();
        }
        long span = taps.getLast() - taps.getFirst();
        if (taps.size() < 2 || span <= 0) {
            return OptionalDouble.empty();
        }
        double bpm = Math.rint(600_000.0 * (taps.size() - 1) / span) / 10;
        return OptionalDouble.of(Math.max(SLOWEST, Math.min(FASTEST, bpm)));
    }
}
