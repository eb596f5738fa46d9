package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.Envelope;

/**
 * Attack, decay, sustain, release. The attack is a line, the rest falls exponentially towards its goal, so no segment begins
 * or ends with a jump.
 */
public final class Adsr {
    private static final double SILENT = 0.0001;
    /** A segment's time is until it has come within 1/100 of its way. */
    private static final double LN_100 = Math.log(100);

    private static final double QUICK_SECONDS = 0.004;

    private final double sampleRate;
    private Stage stage = Stage.IDLE;
    private double level;
    private double attackStep;
    private double decay;
    private double sustain;
    private double release;

    private enum Stage {
        IDLE,
        ATTACK,
        DECAY,
        RELEASE
    }

    public Adsr(double sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Begins from silence. */
    public void start(Envelope envelope) {
        level = 0;
        stage = Stage.ATTACK;
        control(envelope);
    }

    /** Takes over changed times and levels. */
    public void control(Envelope envelope) {
        attackStep = 1 / Math.max(1, envelope.attack() * sampleRate);
        decay = coefficient(envelope.decay());
        sustain = envelope.sustain();
        if (stage != Stage.RELEASE) {
            release = coefficient(envelope.release());
        }
    }

    private double coefficient(double seconds) {
        return Math.exp(-LN_100 / Math.max(1, seconds * sampleRate));
    }

    /** Lets the note go. */
    public void release() {
        if (stage != Stage.IDLE) {
            stage = Stage.RELEASE;
        }
    }

    /** Ends the note in some milliseconds, without a click. */
    public void releaseQuickly() {
        release();
        release = coefficient(QUICK_SECONDS);
    }

    /** Multiplies {@code count} samples. */
    public void shape(float[] samples, int from, int count) {
        for (int i = from; i < from + count; i++) {
            samples[i] *= (float) next();
        }
    }

    private double next() {
        switch (stage) {
            case ATTACK -> attack();
            case DECAY -> level = sustain + (level - sustain) * decay;
            case RELEASE -> fall();
            default -> level = 0;
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

    private void fall() {
        level *= release;
        if (level < SILENT) {
            level = 0;
            stage = Stage.IDLE;
        }
    }

    public boolean isIdle() {
        return stage == Stage.IDLE;
    }

    public boolean isReleased() {
        return stage == Stage.RELEASE || stage == Stage.IDLE;
    }

    public double level() {
        return level;
    }
}
