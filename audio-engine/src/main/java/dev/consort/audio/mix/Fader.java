package dev.consort.audio.mix;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;

/** How loud a strip is and where between left and right. For the audio thread. */
final class Fader {
    private final Smoothed gate;
    private final Smoothed level;
    private final Smoothed left;
    private final Smoothed right;
    private final boolean balances;

    /**
     * A closed one.
     *
     * @param balances true for what is stereo already: the middle is unity on both sides. False for instruments, whose pan
     *     keeps the power: the squares of both sides' gains add up to 1
     */
    Fader(int sampleRate, boolean balances) {
        this.balances = balances;
        gate = new Smoothed(sampleRate, 0);
        level = new Smoothed(sampleRate, 0);
        left = new Smoothed(sampleRate, 0);
        right = new Smoothed(sampleRate, 0);
    }

    /** Sets the fader, 0–1, the pan, −1 to 1, and whether anything passes at all. */
    void aim(double loudness, double pan, boolean open) {
        gate.aim(open ? 1 : 0);
        level.aim(loudness);
        if (balances) {
            left.aim(Math.min(1, 1 - pan));
            right.aim(Math.min(1, 1 + pan));
        } else {
            double angle = (pan + 1) * Math.PI / 4;
            left.aim(Math.cos(angle));
            right.aim(Math.sin(angle));
        }
    }

    /** Is at once where it was going. */
    void arrive() {
        gate.arrive();
        level.arrive();
        left.arrive();
        right.arrive();
    }

    /** Prepares the next frames. */
    void ramp(int frames) {
        gate.ramp(frames);
        level.ramp(frames);
        left.ramp(frames);
        right.ramp(frames);
    }

    /** Whether it stands still in the prepared frames. */
    boolean isStill() {
        return gate.isStill() && level.isStill() && left.isStill() && right.isStill();
    }

    /** Takes the signal through it. */
    void pass(StereoSignal signal, int frames) {
        if (isStill()) {
            signal.scale(level(0) * left(0), level(0) * right(0), frames);
            return;
        }
        for (int i = 0; i < frames; i++) {
            signal.left[i] *= level(i) * left(i);
            signal.right[i] *= level(i) * right(i);
        }
    }

    /** Whether anything passes at a frame: mute and solo, without the fader. */
    float gate(int frame) {
        return gate.at(frame);
    }

    /** Fader and gate at a frame, without the pan. */
    float level(int frame) {
        return gate.at(frame) * level.at(frame);
    }

    float left(int frame) {
        return left.at(frame);
    }

    float right(int frame) {
        return right.at(frame);
    }
}
