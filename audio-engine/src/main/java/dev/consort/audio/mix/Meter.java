package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;

/** How loud a stereo signal is: written by the audio thread once per block, read by any. Peaks fall back slowly. */
public final class Meter {
    private static final double FALL_DB_PER_SECOND = 24;
    private static final double RMS_SECONDS = 0.1;

    private final int sampleRate;
    private float highLeft;
    private float highRight;
    private double sumLeft;
    private double sumRight;
    private double powerLeft;
    private double powerRight;
    private volatile float peakLeft;
    private volatile float peakRight;
    private volatile float rmsLeft;
    private volatile float rmsRight;

    Meter(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Hears the first frames of a signal. */
    void hear(StereoSignal signal, int frames) {
        highLeft = Math.max(highLeft, StereoSignal.peak(signal.left, frames));
        highRight = Math.max(highRight, StereoSignal.peak(signal.right, frames));
        sumLeft += squares(signal.left, frames);
        sumRight += squares(signal.right, frames);
    }

    /** In four sums, because each waits for itself. */
    private static double squares(float[] side, int frames) {
        double sum = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < frames; i += 4) {
            sum += side[i] * side[i];
            second += side[i + 1] * side[i + 1];
            third += side[i + 2] * side[i + 2];
            fourth += side[i + 3] * side[i + 3];
        }
        for (; i < frames; i++) {
            sum += side[i] * side[i];
        }
        return sum + second + third + fourth;
    }

    /** Shows what was heard in a block. */
    void show(int frames) {
        float kept = (float) Math.pow(10, -FALL_DB_PER_SECOND / 20 * frames / sampleRate);
        peakLeft = fallen(highLeft, peakLeft * kept);
        peakRight = fallen(highRight, peakRight * kept);
        double share = 1 - Math.exp(-frames / (RMS_SECONDS * sampleRate));
        powerLeft += (sumLeft / frames - powerLeft) * share;
        powerRight += (sumRight / frames - powerRight) * share;
        rmsLeft = fallen((float) Math.sqrt(powerLeft), 0);
        rmsRight = fallen((float) Math.sqrt(powerRight), 0);
        highLeft = 0;
        highRight = 0;
        sumLeft = 0;
        sumRight = 0;
    }

    private static float fallen(float heard, float kept) {
        float higher = Math.max(heard, kept);
        return higher < 1e-6f ? 0 : higher;
    }

    public float peakLeft() {
        return peakLeft;
    }

    public float peakRight() {
        return peakRight;
    }

    public float rmsLeft() {
        return rmsLeft;
    }

    public float rmsRight() {
        return rmsRight;
    }
}
