package dev.consort.audio.sequencer.feel;

import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.performance.SwingGrid;

/**
 * Late off-beats: the first half of a beat is stretched and the second pressed together, so that order is kept and what
 * is finer swings along. At full swing the off-beat is a third of a half late, which makes triplets of them.
 */
final class Swing {
    private static final int QUARTER = Ticks.PER_QUARTER;
    private static final int EIGHTH = QUARTER / 2;

    private Swing() {}

    /**
     * Where something sounds, in ticks from the beginning of its bar.
     *
     * @param in where it is written
     * @param bar ticks in the bar; a beat that the bar's end cuts off stays straight
     * @param amount 0–1
     */
    static double swung(double in, int bar, double amount, SwingGrid grid) {
        double fine = grid == SwingGrid.EIGHTHS ? in : bent(in, bar, EIGHTH, amount);
        return grid == SwingGrid.SIXTEENTHS ? fine : bent(fine, bar, QUARTER, amount);
    }

    private static double bent(double in, int bar, int beat, double amount) {
        double begin = Math.floor(in / beat) * beat;
        if (begin + beat > bar) {
            return in;
        }
        double half = beat / 2.0;
        double late = amount * half / 3;
        double since = in - begin;
        return since <= half
                ? begin + since * (half + late) / half
                : begin + beat - (beat - since) * (half - late) / half;
    }
}
