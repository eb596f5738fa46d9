package dev.consort.audio.tone.drum;

import dev.consort.audio.dsp.Dice;

/**
 * Six squares without common measure: the sound of machines' cymbals. For the audio thread.
 *
 * <p>Ratios: Werner, Abel and Smith, "The TR-808 Cymbal: a Physically-Informed, Circuit-Bendable, Digital Model" (2014).
 * Jumps are rounded by polynomials: Välimäki and Huovilainen, "Antialiasing Oscillators in Subtractive Synthesis"
 * (2007). What aliases are left lie between the partials like any other of them.
 */
final class Metal {
    private static final double[] RATIOS = {1, 1.4827, 1.8003, 2.5460, 2.6303, 3.8967};

    private final double[] phases = new double[RATIOS.length];
    private final double[] steps = new double[RATIOS.length];

    /** Begins anywhere. */
    void strike(double cyclesPerFrame, Dice dice) {
        for (int i = 0; i < RATIOS.length; i++) {
            phases[i] = dice.unit();
            steps[i] = Math.min(0.4, cyclesPerFrame * RATIOS[i]);
        }
    }

    /** The next sample, −1 to 1. */
    double next() {
        double sum = 0;
        for (int i = 0; i < RATIOS.length; i++) {
            double step = steps[i];
            double phase = phases[i] + step;
            phase -= phase >= 1 ? 1 : 0;
            phases[i] = phase;
            double half = phase >= 0.5 ? phase - 0.5 : phase + 0.5;
            sum += (phase < 0.5 ? 1 : -1) + jump(phase, step) - jump(half, step);
        }
        return sum * (1.0 / RATIOS.length);
    }

    private static double jump(double phase, double step) {
        if (phase < step) {
            double t = phase / step - 1;
            return -t * t;
        }
        if (phase > 1 - step) {
            double t = (phase - 1) / step + 1;
            return t * t;
        }
        return 0;
    }
}
