package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.delay.SoftBound;
import java.util.Arrays;

/** Twelve first-order all-pass filters in a row, heard behind any of them, with feedback from there. */
final class AllPassChain {
    private static final int STAGES = 12;
    private static final double TINY = 1e-15;

    private final double[] states = new double[STAGES];
    private final double[] heard = new double[STAGES + 1];
    private double coefficient;
    private double slope;
    private double last;
    private boolean fresh = true;

    /** Moves the coefficient there in so many frames. */
    void aim(double next, int frames) {
        if (fresh) {
            coefficient = next;
            fresh = false;
        }
        slope = (next - coefficient) / frames;
    }

    /** The next frame behind a number of stages; between two numbers, something of both. */
    float next(double in, double stages, double feedback) {
        coefficient += slope;
        heard[0] = SoftBound.of(in - feedback * last);
        for (int stage = 0; stage < STAGES; stage++) {
            double x = heard[stage];
            double y = coefficient * x + states[stage];
            states[stage] = x - coefficient * y;
            heard[stage + 1] = y;
        }
        int whole = Math.min(STAGES - 1, (int) stages);
        last = heard[whole] + (heard[whole + 1] - heard[whole]) * (stages - whole);
        return (float) last;
    }

    void flush() {
        for (int stage = 0; stage < STAGES; stage++) {
            states[stage] = Math.abs(states[stage]) >= TINY ? states[stage] : 0;
        }
    }

    void reset() {
        Arrays.fill(states, 0);
        last = 0;
        slope = 0;
        fresh = true;
    }
}
