package dev.consort.audio.dsp;

import java.util.Arrays;

/**
 * The loudness of one note over time: a straight attack, then exponential decay and release. For the audio thread.
 *
 * <p>Decay and release cover 60 dB of their way in the time given.
 */
public final class Adsr {
    private static final double SIXTY_DB = Math.log(1000);
    private static final double SILENT = 1e-4;
    private static final double FADE_SECONDS = 0.004;

    private final int sampleRate;
    private Stage stage = Stage.OVER;
    private double level;
    private double attackStep;
    private double decay;
    private double sustain;
    private double release;

    private enum Stage {
        ATTACK,
        DECAY,
        RELEASE,
        OVER
    }

    public Adsr(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Begins a note: attack, decay and release in seconds, sustain as a level, 0–1. */
    public void start(double attackSeconds, double decaySeconds, double sustainLevel, double releaseSeconds) {
        attackStep = 1 / Math.max(1, attackSeconds * sampleRate);
        decay = coefficient(decaySeconds);
        sustain = sustainLevel;
        release = coefficient(releaseSeconds);
        level = 0;
        stage = Stage.ATTACK;
    }

    /** Lets the note go. */
    public void release() {
        if (stage != Stage.OVER) {
            stage = Stage.RELEASE;
        }
    }

    /** Ends the note as fast as is possible without a click. */
    public void fade() {
        release = coefficient(FADE_SECONDS);
        release();
    }

    /** Ends the note at once. */
    public void cut() {
        stage = Stage.OVER;
    }

    public boolean isOver() {
        return stage == Stage.OVER;
    }

    public boolean isReleased() {
        return stage == Stage.RELEASE;
    }

    public double level() {
        return level;
    }

    /** Writes the gains of the next frames, 0–1. */
    public void fill(float[] gains, int frames) {
        int done = 0;
        while (done < frames) {
            done = switch (stage) {
                case ATTACK -> rise(gains, done, frames);
                case DECAY -> settle(gains, done, frames);
                case RELEASE -> fall(gains, done, frames);
                case OVER -> silence(gains, done, frames);
            };
        }
    }

    private int rise(float[] gains, int from, int frames) {
        for (int i = from; i < frames; i++) {
            level += attackStep;
            if (level >= 1) {
                level = 1;
                stage = Stage.DECAY;
                gains[i] = 1;
                return i + 1;
            }
            gains[i] = (float) level;
        }
        return frames;
    }

    private int settle(float[] gains, int from, int frames) {
        for (int i = from; i < frames; i++) {
            level += (sustain - level) * decay;
            gains[i] = (float) level;
        }
        if (level < SILENT && sustain < SILENT) {
            stage = Stage.OVER;
        }
        return frames;
    }

    private int fall(float[] gains, int from, int frames) {
        double kept = 1 - release;
        for (int i = from; i < frames; i++) {
            level *= kept;
            gains[i] = (float) level;
        }
        if (level < SILENT) {
            stage = Stage.OVER;
        }
        return frames;
    }

    private int silence(float[] gains, int from, int frames) {
        level = 0;
        Arrays.fill(gains, from, frames, 0);
        return frames;
    }

    private double coefficient(double seconds) {
        return 1 - Math.exp(-SIXTY_DB / Math.max(1, seconds * sampleRate));
    }
}
