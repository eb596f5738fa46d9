package dev.consort.audio.effect.dynamics;

/** The peak level of a sound, which rises with an attack and falls with a release. */
final class PeakFollower {
    private static final double TINY = 1e-15;
    private static final double DOWN = 1e-4;

    private final int sampleRate;
    private double attack;
    private double release;
    private double held;
    private double level;

    PeakFollower(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Sets attack and release: seconds in which two thirds of the way are covered. */
    void times(double attackSeconds, double releaseSeconds) {
        attack = 1 - Math.exp(-1 / (attackSeconds * sampleRate));
        release = 1 - Math.exp(-1 / (releaseSeconds * sampleRate));
    }

    double next(double peak) {
        held = Math.max(peak, held + (peak - held) * release);
        level += (held - level) * attack;
        return level;
    }

    /** Rounds a dying level to zero. */
    void flush() {
        held = held >= TINY ? held : 0;
        level = level >= TINY ? level : 0;
    }

    /** Whether it has come down to silence. */
    boolean isDown() {
        return held < DOWN && level < DOWN;
    }

    void reset() {
        held = 0;
        level = 0;
    }
}
