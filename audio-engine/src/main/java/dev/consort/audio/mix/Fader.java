package dev.consort.audio.mix;

/** Brings a signal to left and right with a level that moves without a click, and measures what comes out. */
final class Fader {
    /** Per block of some milliseconds: a meter falls to a tenth in about half a second. */
    private static final float METER_FALL = 0.975f;

    private final float[] left;
    private final float[] right;
    private float gainLeft;
    private float gainRight;
    private float peakLeft;
    private float peakRight;
    private boolean isFresh = true;

    Fader(int blockFrames) {
        left = new float[blockFrames];
        right = new float[blockFrames];
    }

    /**
     * Turns a mono signal into left and right at constant power.
     *
     * @param pan −1 to 1
     */
    void place(float[] mono, double level, double pan, int frames) {
        double angle = (Math.max(-1, Math.min(1, pan)) + 1) * Math.PI / 4;
        float targetLeft = (float) (level * Math.cos(angle));
        float targetRight = (float) (level * Math.sin(angle));
        jumpIfFresh(targetLeft, targetRight);
        float stepLeft = (targetLeft - gainLeft) / frames;
        float stepRight = (targetRight - gainRight) / frames;
        for (int i = 0; i < frames; i++) {
            gainLeft += stepLeft;
            gainRight += stepRight;
            left[i] = mono[i] * gainLeft;
            right[i] = mono[i] * gainRight;
        }
        gainLeft = targetLeft;
        gainRight = targetRight;
        measure(left, right, frames);
    }

    /** Scales left and right in place, balanced. */
    void balance(float[] leftIn, float[] rightIn, double level, double pan, int frames) {
        float targetLeft = (float) (level * Math.min(1, 1 - pan));
        float targetRight = (float) (level * Math.min(1, 1 + pan));
        jumpIfFresh(targetLeft, targetRight);
        float stepLeft = (targetLeft - gainLeft) / frames;
        float stepRight = (targetRight - gainRight) / frames;
        for (int i = 0; i < frames; i++) {
            gainLeft += stepLeft;
            gainRight += stepRight;
            leftIn[i] *= gainLeft;
            rightIn[i] *= gainRight;
        }
        gainLeft = targetLeft;
        gainRight = targetRight;
    }

    private void jumpIfFresh(float targetLeft, float targetRight) {
        if (isFresh) {
            gainLeft = targetLeft;
            gainRight = targetRight;
            isFresh = false;
        }
    }

    void measure(float[] leftOut, float[] rightOut, int frames) {
        peakLeft = Math.max(peakLeft * METER_FALL, peak(leftOut, frames));
        peakRight = Math.max(peakRight * METER_FALL, peak(rightOut, frames));
    }

    private static float peak(float[] samples, int frames) {
        float peak = 0;
        for (int i = 0; i < frames; i++) {
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        return peak;
    }

    float[] left() {
        return left;
    }

    float[] right() {
        return right;
    }

    float peakLeft() {
        return peakLeft;
    }

    float peakRight() {
        return peakRight;
    }
}
