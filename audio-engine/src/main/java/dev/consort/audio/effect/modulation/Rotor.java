package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.sway.Sway;

/** Something heavy that a motor turns: it takes its time to change its speed. */
final class Rotor {
    private static final int SLOW = 1;

    private final double slowHz;
    private final double fastHz;
    private final double share;
    private final Sway sway;
    private double hz;
    private boolean fresh = true;

    /**
     * Stands still.
     *
     * @param inertia seconds in which it covers two thirds of the way to another speed
     */
    Rotor(double slowHz, double fastHz, double inertia, int sampleRate) {
        this.slowHz = slowHz;
        this.fastHz = fastHz;
        share = 1 - Math.exp(-1 / (inertia * sampleRate));
        sway = new Sway(0, sampleRate);
    }

    /** The turns per second for a speed: 0 stands, 1 is slow, 2 is fast. */
    double target(double speed) {
        return speed < SLOW ? slowHz * speed : slowHz + (fastHz - slowHz) * (speed - SLOW);
    }

    /** Where it points at the next frame, in turns. */
    double next(double target) {
        hz = fresh ? target : hz + (target - hz) * share;
        fresh = false;
        return sway.next(hz);
    }

    void reset() {
        sway.reset();
        fresh = true;
    }
}
