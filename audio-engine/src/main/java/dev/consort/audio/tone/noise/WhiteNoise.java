package dev.consort.audio.tone.noise;

import dev.consort.audio.dsp.Dice;

/** The same power in every Hz. */
final class WhiteNoise implements NoiseSource {
    /** Peak; the ear hears more of it than of the darker colours. */
    private static final float LEVEL = 0.7f;

    private final Dice dice;

    WhiteNoise(Dice dice) {
        this.dice = dice;
    }

    @Override
    public void fill(float[] out, int frames) {
        for (int i = 0; i < frames; i++) {
            out[i] = LEVEL * dice.bipolar();
        }
    }
}
