package dev.consort.audio.tone.operator;

import dev.consort.audio.dsp.osc.Sine;

/** A carrier and the modulator that bends its phase. For the audio thread. */
final class Pair {
    private double carrier;
    private double modulator;
    private double carrierStep;
    private double modulatorStep;
    private double most;

    void reset() {
        carrier = 0;
        modulator = 0;
    }

    /** Sets both frequencies, in turns per frame. */
    void tune(double carrierTurns, double modulatorTurns) {
        carrierStep = carrierTurns;
        modulatorStep = modulatorTurns;
        most = carrierTurns > 0 && modulatorTurns > 0 ? Room.index(carrierTurns, modulatorTurns) : 0;
    }

    /** The largest index at these frequencies. */
    double most() {
        return most;
    }

    /** The next frame at an index in radians. */
    double next(double index) {
        double bent = carrier + index / (2 * Math.PI) * Sine.of(modulator);
        carrier += carrierStep;
        carrier -= carrier >= 1 ? 1 : 0;
        modulator += modulatorStep;
        modulator -= Math.floor(modulator);
        return Sine.of(bent);
    }
}
