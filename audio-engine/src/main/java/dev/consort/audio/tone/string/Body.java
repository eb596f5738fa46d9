package dev.consort.audio.tone.string;

import dev.consort.audio.dsp.StereoSignal;
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
    private final double[] gain = new double[MOST + 1];
    private final double[] turn = new double[MOST + 1];
    private final double[] loss = new double[MOST + 1];
    private final double[] one = new double[MOST + 1];
    private final double[] two = new double[MOST + 1];
    private final double[] sum = new double[StereoSignal.CHUNK];
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
        gain[count] = 0;
        turn[count] = 0;
        loss[count] = 0;
        one[count] = 0;
        two[count] = 0;
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

    /**
     * Takes frames through the body.
     *
     * @param sound of the string; it is written on
     * @param level by which all is multiplied
     */
    void process(double[] sound, float[] out, double level, int frames) {
        double last = in1;
        double beforeLast = in2;
        double now = plain;
        for (int i = 0; i < frames; i++) {
            double in = sound[i];
            now = now * keep + (in - last);
            sum[i] = now;
            sound[i] = in - beforeLast;
            beforeLast = last;
            last = in;
        }
        in1 = last;
        in2 = beforeLast;
        plain = settled(now);
        for (int i = 0; i < count; i += 2) {
            ring(i, i + 1, sound, frames);
        }
        for (int i = 0; i < frames; i++) {
            out[i] = (float) (level * sum[i]);
        }
    }

    /** Two resonances at once, because each waits for itself. */
    private void ring(int a, int b, double[] edges, int frames) {
        double a1 = one[a];
        double a2 = two[a];
        double b1 = one[b];
        double b2 = two[b];
        for (int i = 0; i < frames; i++) {
            double nowA = turn[a] * a1 + (gain[a] * edges[i] - loss[a] * a2);
            double nowB = turn[b] * b1 + (gain[b] * edges[i] - loss[b] * b2);
            sum[i] += nowA + nowB;
            a2 = a1;
            a1 = nowA;
            b2 = b1;
            b1 = nowB;
        }
        one[a] = settled(a1);
        two[a] = settled(a2);
        one[b] = settled(b1);
        two[b] = settled(b2);
    }

    /** Rounds what has died away to silence. */
    private static double settled(double state) {
        return Math.abs(state) >= TINY ? state : 0;
    }
}
