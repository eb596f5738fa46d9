package dev.consort.audio.tone.string;

import java.util.List;

/**
 * What a string is mounted on: a bank of resonances beside the plain sound of the string, without an offset. For the
 * audio thread.
 *
 * <p>Two-pole resonators of equal peaks: Steiglitz, "A Note on Constant-Gain Digital Resonators" (CMJ, 1994).
 */
final class Body {
    private static final int MOST = 6;
    private static final double TINY = 1e-15;
    private static final double OFFSET_HZ = 12;

    private final int sampleRate;
    private final double keep;
    private final double[] gain = new double[MOST];
    private final double[] turn = new double[MOST];
    private final double[] loss = new double[MOST];
    private final double[] one = new double[MOST];
    private final double[] two = new double[MOST];
    private int count;
    private double in1;
    private double in2;
    private double plain;

    Body(int sampleRate) {
        this.sampleRate = sampleRate;
        keep = Math.exp(-2 * Math.PI * OFFSET_HZ / sampleRate);
    }

    /** Becomes another body, which is silent. */
    void become(List<Resonance> resonances) {
        count = 0;
        for (int i = 0; i < resonances.size() && i < MOST; i++) {
            Resonance resonance = resonances.get(i);
            if (resonance.hz() < 0.45 * sampleRate) {
                add(resonance);
            }
        }
        in1 = 0;
        in2 = 0;
        plain = 0;
    }

    private void add(Resonance resonance) {
        double radius = Math.exp(-Math.PI * resonance.hz() / (resonance.q() * sampleRate));
        gain[count] = resonance.gain() * (1 - radius * radius) / 2;
        turn[count] = 2 * radius * Math.cos(2 * Math.PI * resonance.hz() / sampleRate);
        loss[count] = radius * radius;
        one[count] = 0;
        two[count] = 0;
        count++;
    }

    /** One frame through the body. */
    double next(double in) {
        plain = in - in1 + keep * plain;
        double sum = plain;
        double edge = in - in2;
        for (int i = 0; i < count; i++) {
            double now = gain[i] * edge + turn[i] * one[i] - loss[i] * two[i];
            two[i] = one[i];
            one[i] = now;
            sum += now;
        }
        in2 = in1;
        in1 = in;
        return sum;
    }

    /** Rounds what has died away to silence. */
    void flush() {
        plain = Math.abs(plain) >= TINY ? plain : 0;
        for (int i = 0; i < count; i++) {
            one[i] = Math.abs(one[i]) >= TINY ? one[i] : 0;
            two[i] = Math.abs(two[i]) >= TINY ? two[i] : 0;
        }
    }
}
