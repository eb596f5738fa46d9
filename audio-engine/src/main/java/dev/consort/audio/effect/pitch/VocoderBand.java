package dev.consort.audio.effect.pitch;

import dev.consort.audio.dsp.filter.Intake;
import java.util.Arrays;

/**
 * One band of a vocoder: the loudness of the voice in it becomes that of the carrier in it. Both pass the same band pass
 * of four poles. For the audio thread.
 *
 * <p>Topology-preserving transform: Zavalishin, "The Art of VA Filter Design" (2012), chapter 4.
 */
final class VocoderBand {
    private static final double ATTACK_SECONDS = 0.004;
    private static final double RELEASE_SECONDS = 0.025;
    private static final double QUIET = 1e-7;

    private final int sampleRate;
    private final double attack;
    private final double release;
    /** Two states for each of the two filters that the voice passes, then those of the carrier. */
    private final double[] states = new double[8];

    private double loudness;
    private double a1;
    private double a2;
    private double a3;
    private double damping;
    private double gain;

    VocoderBand(int sampleRate) {
        this.sampleRate = sampleRate;
        attack = 1 - Math.exp(-1 / (ATTACK_SECONDS * sampleRate));
        release = 1 - Math.exp(-1 / (RELEASE_SECONDS * sampleRate));
    }

    void tune(double hz, double q, double level) {
        double warped = Math.tan(Math.PI * hz / sampleRate);
        damping = 1 / q;
        a1 = 1 / (1 + warped * (warped + damping));
        a2 = warped * a1;
        a3 = warped * a2;
        gain = level;
    }

    /** Adds what it makes of the carrier. */
    void process(float[] voice, float[] carrier, float[] out, int frames) {
        for (int i = 0; i < frames; i++) {
            double heard = Math.abs(filtered(2, filtered(0, voice[i])));
            loudness += (heard - loudness) * (heard > loudness ? attack : release);
            out[i] += (float) (gain * loudness * filtered(6, filtered(4, carrier[i])));
        }
        for (int i = 0; i < states.length; i++) {
            states[i] = Intake.settle(states[i]);
        }
        loudness = Intake.settle(loudness);
    }

    private double filtered(int at, double in) {
        double first = states[at];
        double second = states[at + 1];
        double rest = in - second;
        double band = a1 * first + a2 * rest;
        double low = second + a2 * first + a3 * rest;
        states[at] = 2 * band - first;
        states[at + 1] = 2 * low - second;
        return damping * band;
    }

    void reset() {
        Arrays.fill(states, 0);
        loudness = 0;
    }

    boolean isQuiet() {
        return loudness + Math.abs(states[0]) + Math.abs(states[1]) + Math.abs(states[2]) + Math.abs(states[3]) < QUIET;
    }
}
