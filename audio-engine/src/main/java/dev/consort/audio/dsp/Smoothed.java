package dev.consort.audio.dsp;

/** A parameter that follows its target over some milliseconds, so that no change clicks. For the audio thread. */
public final class Smoothed {
    private static final double SECONDS = 0.008;
    private static final double ARRIVED = 1e-5;

    private final double perFrame;
    private double target;
    private double value;
    private double from;
    private double step;

    public Smoothed(int sampleRate, double initial) {
        perFrame = 1 / (SECONDS * sampleRate);
        target = initial;
        value = initial;
        from = initial;
    }

    /** Sets where the value goes. */
    public void aim(double next) {
        target = next;
    }

    /** Is at once where it was going: right while nothing sounds. */
    public void arrive() {
        value = target;
    }

    /** Prepares the next frames; {@link #at} then answers for each of them. */
    public void ramp(int frames) {
        from = value;
        step = 0;
        if (value == target) {
            return;
        }
        double way = target - value;
        value = Math.abs(way) < ARRIVED ? target : value + way * (1 - Math.exp(-frames * perFrame));
        step = (value - from) / frames;
    }

    /** The value at a frame of the prepared ones. */
    public float at(int frame) {
        return (float) (from + step * (frame + 1));
    }

    /** Whether it stands still in the prepared frames. */
    public boolean isStill() {
        return step == 0;
    }

    /** Whether it has been there all along the prepared frames, and stays. */
    public boolean isAt(double place) {
        return from == place && value == place && target == place;
    }

    /** The value after the prepared frames. */
    public double value() {
        return value;
    }
}
