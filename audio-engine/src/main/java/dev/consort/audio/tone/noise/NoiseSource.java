package dev.consort.audio.tone.noise;

/** One colour of noise. For the audio thread. */
interface NoiseSource {
    /** Writes the next frames. */
    void fill(float[] out, int frames);
}
