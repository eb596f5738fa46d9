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
    private final Approach decay = new Approach();
    private final Approach release = new Approach();
    private Stage stage = Stage.OVER;
    private double level;
    private double attackStep;
    private double sustain;

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
        decay.tune(kept(decaySeconds));
        sustain = sustainLevel;
        release.tune(kept(releaseSeconds));
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
        release.tune(kept(FADE_SECONDS));
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
        level = decay.fill(gains, from, frames, sustain, level);
        if (level < SILENT && sustain < SILENT) {
            stage = Stage.OVER;
        }
        return frames;
    }

    private int fall(float[] gains, int from, int frames) {
        level = release.fill(gains, from, frames, 0, level);
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

    /** The share of a way that is left after each frame. */
    private double kept(double seconds) {
        return Math.exp(-SIXTY_DB / Math.max(1, seconds * sampleRate));
    }
}
