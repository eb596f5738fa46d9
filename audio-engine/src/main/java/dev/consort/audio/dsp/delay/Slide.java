package dev.consort.audio.dsp.delay;

/**
 * A distance in a delay line that goes in straight lines from knot to knot, so that many frames can be read at once. The
 * knots stand in the sound and not where it happens to be cut up. For the audio thread.
 */
public final class Slide {
    private double from;
    private double to;
    private double step;
    private int place;
    private boolean fresh = true;

    /**
     * From the knot where it stands, heads for the next; the first time it stands there at once.
     *
     * @param distance in frames, 1 or more
     * @param frames to the next knot, up to {@link DelayLine#AT_ONCE}
     */
    public void head(double distance, int frames) {
        from = fresh ? distance : to;
        fresh = false;
        to = distance;
        step = (to - from) / frames;
        place = 0;
    }

    /** The shorter of the distances at both knots. */
    public double shortest() {
        return Math.min(from, to);
    }

    /** Stands at once where it heads for next. */
    public void reset() {
        fresh = true;
    }

    /** The distance some frames from now. */
    double at(int frames) {
        return from + step * (place + frames);
    }

    double from() {
        return from;
    }

    double step() {
        return step;
    }

    /** The frames since the knot. */
    int place() {
        return place;
    }

    /** Whether it stays at a whole number of frames. */
    boolean stands(int whole) {
        return step == 0 && from == whole;
    }

    /** Is so many frames further on its way. */
    public void pass(int frames) {
        place += frames;
    }
}
