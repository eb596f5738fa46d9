package dev.consort.audio.tone.classic;

/**
 * A low pass of four poles whose feedback saturates, so that it rings without ever getting away. For the audio thread.
 *
 * <p>Topology-preserving transform with the delay-free loop resolved for the linear case: Zavalishin, "The Art of VA
 * Filter Design" (2012), chapter 5. What is fed back is smooth already, so that
 * its saturation makes no aliases.
 */
final class Ladder {
    private static final double TINY = 1e-15;

    private final int sampleRate;
    private double pole;
    private double feedback;
    private double loop;
    private double first;
    private double second;
    private double third;
    private double fourth;

    Ladder(int sampleRate) {
        this.sampleRate = sampleRate;
        tune(1000, 0);
    }

    void reset() {
        first = 0;
        second = 0;
        third = 0;
        fourth = 0;
    }

    /**
     * Sets where it cuts.
     *
     * @param hz cutoff, kept below Nyquist
     * @param amount of feedback, 0–4; at 4 it would sing by itself
     */
    void tune(double hz, double amount) {
        double g = Math.tan(Math.PI * Math.max(5, Math.min(hz, 0.45 * sampleRate)) / sampleRate);
        pole = g / (1 + g);
        feedback = amount;
        loop = 1 / (1 + amount * pole * pole * pole * pole);
    }

    /** Filters some frames in place. */
    void process(double[] signal, int from, int to) {
        for (int i = from; i < to; i++) {
            signal[i] = next(signal[i]);
        }
    }

    private double next(double in) {
        double rest = 1 - pole;
        double held = rest * (fourth + pole * (third + pole * (second + pole * first)));
        double a = step1((in - feedback * Saturation.of(held)) * loop);
        double b = (a - second) * pole;
        double two = b + second;
        second = two + b;
        double c = (two - third) * pole;
        double three = c + third;
        third = three + c;
        double d = (three - fourth) * pole;
        double four = d + fourth;
        fourth = four + d;
        return four;
    }

    private double step1(double in) {
        double change = (in - first) * pole;
        double out = change + first;
        first = out + change;
        return out;
    }

    /** Rounds dying states, and what is not a number, to zero. */
    void flush() {
        first = Math.abs(first) >= TINY ? first : 0;
        second = Math.abs(second) >= TINY ? second : 0;
        third = Math.abs(third) >= TINY ? third : 0;
        fourth = Math.abs(fourth) >= TINY ? fourth : 0;
    }
}
