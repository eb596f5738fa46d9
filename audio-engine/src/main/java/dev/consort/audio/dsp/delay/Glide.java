package dev.consort.audio.dsp.delay;

/**
 * A distance in a delay line on its way to another, frame by frame, like a tape head that is moved: the pitch bends and
 * nothing clicks. For the audio thread.
 */
public final class Glide {
    private static final double ARRIVED = 1e-6;

    private final double share;
    private final double fastest;
    private double target;
    private double value;
    private boolean fresh = true;

    /**
     * A glide that will be at once where it is first aimed.
     *
     * @param seconds in which two thirds of a short way are covered
     * @param fastest frames per frame; 0.5 bends the pitch to between a half and one and a half
     */
    public Glide(double seconds, double fastest, int sampleRate) {
        share = 1 - Math.exp(-1 / (seconds * sampleRate));
        this.fastest = fastest;
    }

    /** Sets where it goes, in frames. */
    public void aim(double frames) {
        target = frames;
        if (fresh) {
            value = frames;
            fresh = false;
        }
    }

    /** The distance at the next frame. */
    public double next() {
        double way = target - value;
        double step = Math.max(-fastest, Math.min(fastest, way * share));
        value = Math.abs(way) < ARRIVED ? target : value + step;
        return value;
    }

    /** Whether it has arrived. */
    public boolean isStill() {
        return value == target;
    }

    /** Will be at once where it is aimed next. */
    public void reset() {
        fresh = true;
    }
}
