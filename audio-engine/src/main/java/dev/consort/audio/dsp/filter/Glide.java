package dev.consort.audio.dsp.filter;

/**
 * A parameter that follows its target over some milliseconds; the first target after a reset is reached at once. How
 * frames are cut into calls does not matter to where it is at their ends. For the audio thread.
 */
public final class Glide {
    private static final double ARRIVED = 1e-6;

    private final double perFrame;
    private boolean fresh = true;
    private double value;
    private double from;
    private double step;
    private int cachedFrames;
    private double cachedShare;

    /**
     * A parameter at rest.
     *
     * @param seconds in which it makes 63 % of its way
     */
    public Glide(int sampleRate, double seconds) {
        perFrame = 1 / (seconds * sampleRate);
    }

    /** Moves on towards a target by some frames; {@link #at} then answers for each of them. */
    public void to(double target, int frames) {
        value = fresh ? target : value;
        fresh = false;
        from = value;
        double way = target - value;
        value = Math.abs(way) < ARRIVED ? target : value + way * share(frames);
        step = (value - from) / frames;
    }

    private double share(int frames) {
        if (frames != cachedFrames) {
            cachedFrames = frames;
            cachedShare = 1 - Math.exp(-frames * perFrame);
        }
        return cachedShare;
    }

    /** The value at one of the frames that it moved on by. */
    public double at(int frame) {
        return from + step * (frame + 1);
    }

    /** The value after those frames. */
    public double value() {
        return value;
    }

    /** Whether it changed in those frames. */
    public boolean moves() {
        return step != 0;
    }

    /** Lets the next target be reached at once. */
    public void reset() {
        fresh = true;
    }
}
