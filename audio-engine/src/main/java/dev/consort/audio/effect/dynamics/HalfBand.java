package dev.consort.audio.effect.dynamics;

import java.util.Arrays;

/**
 * Brings one channel to twice its rate and back, so that what is bent between makes fewer aliases: two branches of
 * all-pass filters. Flat up to 0.45 of the lower rate, 100 dB down from 0.55 of it on.
 *
 * <p>Structure: Regalia, Mitra and Vaidyanathan, "The Digital All-Pass Filter: A Versatile Signal Processing Building
 * Block" (1988); coefficients of an elliptic half-band filter with a transition of 0.05 of the higher rate.
 */
final class HalfBand {
    private static final double[] EVEN = {0.03583278843106211, 0.2720401433964576, 0.5720571972357003, 0.827124761997324
    };
    private static final double[] ODD = {0.1340901419430669, 0.4243248712718685, 0.7062921421386394, 0.9415030941737551
    };
    private static final double TINY = 1e-15;

    private final double[] upEven = new double[2 * EVEN.length];
    private final double[] upOdd = new double[2 * ODD.length];
    private final double[] downEven = new double[2 * EVEN.length];
    private final double[] downOdd = new double[2 * ODD.length];
    private double waiting;

    /** The first of the two frames that a frame becomes. */
    double first(double in) {
        return filter(EVEN, upEven, in);
    }

    /** The second of them. */
    double second(double in) {
        return filter(ODD, upOdd, in);
    }

    /** The frame that two frames become. */
    double down(double first, double second) {
        double sum = filter(EVEN, downEven, first) + filter(ODD, downOdd, waiting);
        waiting = second;
        return sum / 2;
    }

    /** First-order all-pass filters in a row; the states are the last input and the last output of each. */
    private static double filter(double[] coefficients, double[] states, double in) {
        double sound = in;
        for (int i = 0; i < coefficients.length; i++) {
            double out = coefficients[i] * (sound - states[2 * i + 1]) + states[2 * i];
            states[2 * i] = sound;
            states[2 * i + 1] = out;
            sound = out;
        }
        return sound;
    }

    void flush() {
        flush(upEven);
        flush(upOdd);
        flush(downEven);
        flush(downOdd);
    }

    private static void flush(double[] states) {
        for (int i = 0; i < states.length; i++) {
            states[i] = Math.abs(states[i]) >= TINY ? states[i] : 0;
        }
    }

    void reset() {
        Arrays.fill(upEven, 0);
        Arrays.fill(upOdd, 0);
        Arrays.fill(downEven, 0);
        Arrays.fill(downOdd, 0);
        waiting = 0;
    }
}
