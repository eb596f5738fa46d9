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
        filter(voice, level, carrier, band, frames);
        for (int i = 0; i < frames; i++) {
            double heard = Math.abs(level[i]);
            loudness += (heard - loudness) * (heard > loudness ? attack : release);
            level[i] = (float) loudness;
        }
        loudness = Intake.settle(loudness);
        for (int i = 0; i < frames; i++) {
            out[i] += (float) (gain * level[i] * band[i]);
        }
    }

    /** Both at once, because each waits for itself. */
    private void filter(float[] voice, float[] heard, float[] carrier, float[] made, int frames) {
        double v1 = voiceStates[0];
        double v2 = voiceStates[1];
        double v3 = voiceStates[2];
        double v4 = voiceStates[3];
        double c1 = carrierStates[0];
        double c2 = carrierStates[1];
        double c3 = carrierStates[2];
        double c4 = carrierStates[3];
        for (int i = 0; i < frames; i++) {
            double rest = voice[i] - v2;
            double other = carrier[i] - c2;
            double once = a1 * v1 + a2 * rest;
            double otherOnce = a1 * c1 + a2 * other;
            double low = v2 + a2 * v1 + a3 * rest;
            double otherLow = c2 + a2 * c1 + a3 * other;
            v1 = 2 * once - v1;
            c1 = 2 * otherOnce - c1;
            v2 = 2 * low - v2;
            c2 = 2 * otherLow - c2;
            rest = damping * once - v4;
            other = damping * otherOnce - c4;
            once = a1 * v3 + a2 * rest;
            otherOnce = a1 * c3 + a2 * other;
            low = v4 + a2 * v3 + a3 * rest;
            otherLow = c4 + a2 * c3 + a3 * other;
            v3 = 2 * once - v3;
            c3 = 2 * otherOnce - c3;
            v4 = 2 * low - v4;
            c4 = 2 * otherLow - c4;
            heard[i] = (float) (damping * once);
            made[i] = (float) (damping * otherOnce);
        }
        keep(voiceStates, v1, v2, v3, v4);
        keep(carrierStates, c1, c2, c3, c4);
    }

    private static void keep(double[] states, double first, double second, double third, double fourth) {
        states[0] = Intake.settle(first);
        states[1] = Intake.settle(second);
        states[2] = Intake.settle(third);
        states[3] = Intake.settle(fourth);
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
