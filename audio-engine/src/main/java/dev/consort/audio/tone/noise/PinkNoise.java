package dev.consort.audio.tone.noise;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.osc.DcBlock;

/**
 * The same power in every octave, from a five thousandth of the sample rate up.
 *
 * <p>Filter: P. Kellet's, in R. Bristow-Johnson and others, "DSP generation of Pink (1/f) Noise" (musicdsp.org, 1999).
 * Its poles are shares of the sample rate; as 1/f looks the same at every scale, it serves any.
 */
final class PinkNoise implements NoiseSource {
    /** Makes the root mean square a quarter. */
    private static final double LEVEL = 0.16;

    private final Dice dice;
    private final DcBlock block;
    private double lowest;
    private double lower;
    private double low;
    private double middle;
    private double high;
    private double highest;
    private double before;

    PinkNoise(Dice dice, int sampleRate) {
        this.dice = dice;
        block = new DcBlock(sampleRate);
    }

    @Override
    public void fill(float[] out, int frames) {
        for (int i = 0; i < frames; i++) {
            out[i] = (float) (LEVEL * block.next(next(dice.bipolar())));
        }
    }

    private double next(double white) {
        lowest = 0.99886 * lowest + 0.0555179 * white;
        lower = 0.99332 * lower + 0.0750759 * white;
        low = 0.96900 * low + 0.1538520 * white;
        middle = 0.86650 * middle + 0.3104856 * white;
        high = 0.55000 * high + 0.5329522 * white;
        highest = -0.7616 * highest - 0.0168980 * white;
        double pink = lowest + lower + low + middle + high + highest + 0.5362 * white + 0.115926 * before;
        before = white;
        return pink;
    }
}
