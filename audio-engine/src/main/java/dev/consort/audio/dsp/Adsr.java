package dev.consort.audio.dsp;

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

    /** The gain of the next frame, 0–1. */
    public double next() {
        switch (stage) {
            case ATTACK -> attack();
            case DECAY -> decay();
            case RELEASE -> fall();
            case OVER -> level = 0;
        }
        return level;
    }

    private void attack() {
        level += attackStep;
        if (level >= 1) {
            level = 1;
            stage = Stage.DECAY;
        }
    }

    private void decay() {
        level += (sustain - level) * decay;
        if (level < SILENT && sustain < SILENT) {
            stage = Stage.OVER;
        }
    }

    private void fall() {
        level -= level * release;
        if (level < SILENT) {
            stage = Stage.OVER;
        }
    }

    private double coefficient(double seconds) {
        return 1 - Math.exp(-SIXTY_DB / Math.max(1, seconds * sampleRate));
    }
}
