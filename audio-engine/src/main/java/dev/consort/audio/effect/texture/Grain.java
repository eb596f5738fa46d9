package dev.consort.audio.effect.texture;

/** One small piece of a recording that is being played. For the audio thread. */
final class Grain {
    private double place;
    private double step;
    private double age;
    private double ageStep;
    private double leftGain;
    private double rightGain;
    private boolean alive;
    private double left;
    private double right;

    /**
     * Begins.
     *
     * @param from the frame of the recording
     * @param times how fast it is read
     * @param length in frames
     */
    void start(double from, double times, double length, double gainLeft, double gainRight) {
        place = from;
        step = times;
        age = 0;
        ageStep = 1 / length;
        leftGain = gainLeft;
        rightGain = gainRight;
        alive = true;
    }

    boolean isAlive() {
        return alive;
    }

    void stop() {
        alive = false;
    }

    /** Reads the next frame from a ring; {@link #left} and {@link #right} then answer for it. */
    void next(float[] ringLeft, float[] ringRight, int mask) {
        int whole = (int) Math.floor(place);
        double share = place - whole;
        double rise = 4 * age * (1 - age);
        // Close to a raised cosine, without one.
        double window = rise * rise;
        left = leftGain * window * read(ringLeft, mask, whole, share);
        right = rightGain * window * read(ringRight, mask, whole, share);
        place += step;
        age += ageStep;
        alive = age < 1;
    }

    private static double read(float[] ring, int mask, int whole, double share) {
        double near = ring[whole & mask];
        return near + (ring[(whole + 1) & mask] - near) * share;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }
}
