package dev.consort.audio.dsp.filter;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.instrument.FilterType;

/**
 * What a mouth does to a voice, one side: four formants side by side, their signs in turn so that they do not cancel
 * between each other. For the audio thread.
 *
 * <p>The cutoff moves the formants by the square root of its ratio to 1 kHz, where they are those of a tenor; the
 * resonance makes them from four times as wide as his to a quarter. Frequencies, levels and bandwidths: the table of
 * formants in the Csound reference manual, voice "tenor".
 */
final class VowelFilter implements Circuit {
    private static final int FORMANTS = 4;
    private static final double[][] HZ = {
        {650, 1080, 2650, 2900},
        {400, 1700, 2600, 3200},
        {290, 1870, 2800, 3250},
        {400, 800, 2600, 2800},
        {350, 600, 2700, 2900}
    };
    private static final double[][] DECIBELS = {
        {0, -6, -7, -8}, {0, -14, -12, -14}, {0, -15, -18, -20}, {0, -10, -12, -12}, {0, -20, -17, -14}
    };
    private static final double[][] WIDTH = {
        {80, 90, 120, 130}, {70, 80, 100, 120}, {40, 90, 100, 120}, {40, 80, 100, 120}, {40, 60, 100, 120}
    };
    /** Brings a rich sound back to about the loudness that it had. */
    private static final double MAKEUP = 3;

    private final SweptFilter[] formants = new SweptFilter[FORMANTS];
    private final float[] in = new float[StereoSignal.CHUNK];
    private final float[] part = new float[StereoSignal.CHUNK];

    VowelFilter(int sampleRate) {
        for (int i = 0; i < FORMANTS; i++) {
            formants[i] = new SweptFilter(sampleRate);
        }
    }

    @Override
    public void tune(FilterType type, double cutoff, double resonance, double shape, double drive) {
        double place = Math.max(0, Math.min(shape, 1)) * (HZ.length - 1);
        int vowel = Math.min((int) place, HZ.length - 2);
        double sharpness = Math.pow(4, 2 * resonance - 1);
        double scale = Math.sqrt(cutoff / 1000);
        for (int i = 0; i < FORMANTS; i++) {
            tune(i, vowel, place - vowel, sharpness, scale);
        }
    }

    private void tune(int formant, int vowel, double share, double sharpness, double scale) {
        double hz = HZ[vowel][formant] * Math.pow(HZ[vowel + 1][formant] / HZ[vowel][formant], share);
        double width = between(WIDTH, formant, vowel, share);
        double level = Math.pow(10, between(DECIBELS, formant, vowel, share) / 20);
        double sign = formant % 2 == 0 ? 1 : -1;
        // The narrower, the less of a rich sound passes.
        double gain = sign * MAKEUP * level * Math.sqrt(sharpness);
        formants[formant].tune(FilterType.BAND_PASS, hz * scale, hz / width * sharpness, gain);
    }

    private static double between(double[][] table, int formant, int vowel, double share) {
        return table[vowel][formant] + (table[vowel + 1][formant] - table[vowel][formant]) * share;
    }

    @Override
    public void process(float[] signal, int frames) {
        System.arraycopy(signal, 0, in, 0, frames);
        formants[0].process(signal, frames);
        for (int formant = 1; formant < FORMANTS; formant++) {
            System.arraycopy(in, 0, part, 0, frames);
            formants[formant].process(part, frames);
            for (int i = 0; i < frames; i++) {
                signal[i] += part[i];
            }
        }
    }

    @Override
    public void reset() {
        for (SweptFilter formant : formants) {
            formant.reset();
        }
    }

    @Override
    public boolean isQuiet() {
        boolean quiet = true;
        for (SweptFilter formant : formants) {
            quiet &= formant.isQuiet();
        }
        return quiet;
    }
}
