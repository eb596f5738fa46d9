package dev.consort.audio.effect.delay;

import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.sway.Sine;

/** A small piece of what was, that rises and falls: read from two delay lines at a speed of its own. */
final class Grain {
    private double age;
    private double step;
    private double distance;
    private double drift;
    private float left;
    private float right;
    private boolean sounds;

    /**
     * Begins.
     *
     * @param length in frames
     * @param from how far back it begins, in frames
     * @param speed 1 keeps the pitch, 2 is an octave up
     * @param pan −1 to 1
     */
    void start(double length, double from, double speed, double pan, double gain) {
        age = 0;
        step = 1 / length;
        distance = from;
        drift = 1 - speed;
        left = (float) (gain * Math.sqrt(1 - pan));
        right = (float) (gain * Math.sqrt(1 + pan));
        sounds = true;
    }

    boolean sounds() {
        return sounds;
    }

    /** The share of the left side; to be asked before {@link #advance}. */
    float left(DelayLine line) {
        return left * window() * line.read(distance);
    }

    float right(DelayLine line) {
        return right * window() * line.read(distance);
    }

    /** Hann's window: overlapping pieces add up evenly. */
    private float window() {
        float half = Sine.of(age / 2);
        return half * half;
    }

    void advance() {
        age += step;
        distance += drift;
        sounds = age < 1;
    }

    void stop() {
        sounds = false;
    }
}
