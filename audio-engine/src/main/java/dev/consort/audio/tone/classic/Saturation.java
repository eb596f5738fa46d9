package dev.consort.audio.tone.classic;

/** A soft limit at ±1: Padé's approximation of the hyperbolic tangent, which meets ±1 at ±3. */
final class Saturation {
    private Saturation() {}

    static double of(double in) {
        double x = Math.max(-3, Math.min(3, in));
        return x * (27 + x * x) / (27 + 9 * x * x);
    }

    /** Bends frames, multiplied before and behind. */
    static void bend(float[] sound, double before, double behind, int frames) {
        float in = (float) before;
        float out = (float) behind;
        for (int i = 0; i < frames; i++) {
            float x = Math.max(-3f, Math.min(3f, sound[i] * in));
            sound[i] = out * x * (27 + x * x) / (27 + 9 * x * x);
        }
    }
}
