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
    private final double[] voiceStates = new double[4];
    private final double[] carrierStates = new double[4];

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

    /**
     * Adds what it makes of the carrier.
     *
     * @param level room for a chunk
     * @param band room for another
     */
    void process(float[] voice, float[] carrier, float[] level, float[] band, float[] out, int frames) {
        filter(voiceStates, voice, level, frames);
        for (int i = 0; i < frames; i++) {
            double heard = Math.abs(level[i]);
            loudness += (heard - loudness) * (heard > loudness ? attack : release);
            level[i] = (float) loudness;
        }
        loudness = Intake.settle(loudness);
        filter(carrierStates, carrier, band, frames);
        for (int i = 0; i < frames; i++) {
            out[i] += (float) (gain * level[i] * band[i]);
        }
    }

    private void filter(double[] states, float[] in, float[] out, int frames) {
        double s1 = states[0];
        double s2 = states[1];
        double s3 = states[2];
        double s4 = states[3];
        for (int i = 0; i < frames; i++) {
            double rest = in[i] - s2;
            double once = a1 * s1 + a2 * rest;
            double low = s2 + a2 * s1 + a3 * rest;
            s1 = 2 * once - s1;
            s2 = 2 * low - s2;
            rest = damping * once - s4;
            double twice = a1 * s3 + a2 * rest;
            low = s4 + a2 * s3 + a3 * rest;
            s3 = 2 * twice - s3;
            s4 = 2 * low - s4;
            out[i] = (float) (damping * twice);
        }
        states[0] = Intake.settle(s1);
        states[1] = Intake.settle(s2);
        states[2] = Intake.settle(s3);
        states[3] = Intake.settle(s4);
    }

    void reset() {
        Arrays.fill(voiceStates, 0);
        Arrays.fill(carrierStates, 0);
        loudness = 0;
    }

    boolean isQuiet() {
        double most = loudness;
        for (double state : voiceStates) {
            most = Math.max(most, Math.abs(state));
        }
        return most < QUIET;
    }
}
