package dev.consort.audio.tone.classic;

/** A soft limit at ±1: Padé's approximation of the hyperbolic tangent, which meets ±1 at ±3. */
final class Saturation {
    private Saturation() {}

    static double of(double in) {
        double x = Math.max(-3, Math.min(3, in));
        return x * (27 + x * x) / (27 + 9 * x * x);
    }
}
