package dev.consort.audio.dsp;

/** White noise from a xorshift generator (Marsaglia, "Xorshift RNGs", 2003): the same seed gives the same noise. */
final class Noise {
    private int state;

    Noise(int seed) {
        state = seed == 0 ? 1 : seed;
    }

    /** From −1 to 1. */
    float next() {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state * 4.656613e-10f;
    }
}
