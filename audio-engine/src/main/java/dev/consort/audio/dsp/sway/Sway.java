package dev.consort.audio.dsp.sway;

/** Where a slow wave stands in its period, frame by frame. For the audio thread. */
public final class Sway {
    private final double period;
    private final double start;
    private double turns;

    /**
     * A wave that begins at some part of its period.
     *
     * @param start 0 up to but not including 1
     */
    public Sway(double start, int sampleRate) {
        period = 1.0 / sampleRate;
        this.start = start;
        turns = start;
    }

    /** The part of the period that is over, from 0 to below 1; then moves on by a frame. */
    public double next(double hz) {
        double now = turns;
        turns += hz * period;
        turns -= (int) turns;
        return now;
    }

    /** Begins again. */
    public void reset() {
        turns = start;
    }
}
