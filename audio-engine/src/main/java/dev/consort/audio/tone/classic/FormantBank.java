package dev.consort.audio.tone.classic;

import dev.consort.audio.dsp.StereoSignal;
import java.util.Arrays;

/**
 * Resonances beside each other, one state for each side. For the audio thread.
 *
 * <p>Two-pole band passes by the bilinear transform, as in Zavalishin, "The Art of VA Filter Design" (2012), chapter 4;
 * they stand still while a note sounds, so that they may be computed in the direct form.
 */
final class FormantBank {
    private static final double TINY = 1e-15;

    private final int sampleRate;
    private final double[] gain = new double[Formants.MOST];
    private final double[] turn = new double[Formants.MOST];
    private final double[] loss = new double[Formants.MOST];
    private final Ring left = new Ring();
    private final Ring right = new Ring();
    private int count;

    FormantBank(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Is silent, and set up for a pitch. */
    void prepare(Formants of, double pitch) {
        count = of.count();
        left.reset();
        right.reset();
        int set = 0;
        while (set < of.pitches().length - 2 && of.pitches()[set + 1] < pitch) {
            set++;
        }
        int next = Math.min(set + 1, of.pitches().length - 1);
        double way = next == set ? 0 : (pitch - of.pitches()[set]) / (of.pitches()[next] - of.pitches()[set]);
        way = Math.max(0, Math.min(1, way));
        // They ring in pairs; one without a partner has a silent one.
        gain[count % Formants.MOST] = 0;
        for (int i = 0; i < count; i++) {
            tune(
                    i,
                    between(of.hz(), set, next, i, way),
                    between(of.widths(), set, next, i, way),
                    between(of.decibels(), set, next, i, way));
        }
    }

    private static double between(double[][] sets, int set, int next, int place, double way) {
        return sets[set][place] + way * (sets[next][place] - sets[set][place]);
    }

    /** The transfer function of the band pass, worked out: (1 − z⁻²) over the poles. */
    private void tune(int i, double hz, double width, double decibels) {
        double g = Math.tan(Math.PI * Math.min(hz, 0.45 * sampleRate) / sampleRate);
        double damping = width / hz;
        double whole = 1 + g * (g + damping);
        gain[i] = hz < 0.45 * sampleRate ? damping * Math.pow(10, decibels / 20) * g / whole : 0;
        turn[i] = 2 * (1 - g * g) / whole;
        loss[i] = (1 + g * (g - damping)) / whole;
    }

    /** Adds the resonances to what passes them by. */
    void process(float[] leftSound, float[] rightSound, int frames, double dry) {
        left.hear(leftSound, dry, frames);
        right.hear(rightSound, dry, frames);
        for (int i = 0; i < count; i += 2) {
            ring(left, i, leftSound, frames);
            ring(right, i, rightSound, frames);
        }
    }

    /** Two resonances at once, because each waits for itself. */
    private void ring(Ring side, int i, float[] sound, int frames) {
        int j = i + 1;
        double one = side.once[i];
        double oneBefore = side.twice[i];
        double two = side.once[j];
        double twoBefore = side.twice[j];
        for (int frame = 0; frame < frames; frame++) {
            double edge = side.edges[frame];
            double next = turn[i] * one + (gain[i] * edge - loss[i] * oneBefore);
            double nextTwo = turn[j] * two + (gain[j] * edge - loss[j] * twoBefore);
            sound[frame] = sound[frame] + (float) next + (float) nextTwo;
            oneBefore = one;
            one = next;
            twoBefore = two;
            two = nextTwo;
        }
        side.once[i] = one;
        side.twice[i] = oneBefore;
        side.once[j] = two;
        side.twice[j] = twoBefore;
    }

    /** Rounds dying states, and what is not a number, to zero. */
    void flush() {
        left.flush(count);
        right.flush(count);
    }

    /** One side: what comes in, and how far each resonance has swung. */
    private static final class Ring {
        private final double[] edges = new double[StereoSignal.CHUNK];
        private final double[] once = new double[Formants.MOST];
        private final double[] twice = new double[Formants.MOST];
        private double last;
        private double beforeLast;

        void reset() {
            Arrays.fill(once, 0);
            Arrays.fill(twice, 0);
            last = 0;
            beforeLast = 0;
        }

        void hear(float[] sound, double dry, int frames) {
            for (int i = 0; i < frames; i++) {
                double in = sound[i];
                edges[i] = in - beforeLast;
                beforeLast = last;
                last = in;
                sound[i] = (float) (dry * in);
            }
        }

        void flush(int count) {
            for (int i = 0; i < count; i++) {
                once[i] = Math.abs(once[i]) >= TINY ? once[i] : 0;
                twice[i] = Math.abs(twice[i]) >= TINY ? twice[i] : 0;
            }
        }
    }
}
