package dev.consort.audio.mix;

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

    /** Hears one frame. */
    void hear(float left, float right) {
        highLeft = Math.max(highLeft, Math.abs(left));
        highRight = Math.max(highRight, Math.abs(right));
        sumLeft += left * left;
        sumRight += right * right;
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
