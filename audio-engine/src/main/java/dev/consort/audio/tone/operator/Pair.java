package dev.consort.audio.tone.operator;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.Sine;
import dev.consort.audio.dsp.osc.Turns;

/** A carrier and the modulator that bends its phase. For the audio thread. */
final class Pair {
    private static final double PER_RADIAN = 1 / (2 * Math.PI);

    private final double[] angles = new double[StereoSignal.CHUNK];
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

    /**
     * Writes the next frames.
     *
     * @param indexes of each frame, in radians
     */
    void play(double[] out, double[] indexes, int frames) {
        Turns.ramp(out, modulator, modulatorStep, frames);
        Sine.of(out, frames);
        Turns.ramp(angles, carrier, carrierStep, frames);
        bend(out, indexes, angles, frames);
        Sine.of(out, frames);
        carrier = Turns.within(carrier + frames * carrierStep);
        modulator = Turns.within(modulator + frames * modulatorStep);
    }

    private static void bend(double[] by, double[] indexes, double[] angles, int frames) {
        for (int i = 0; i < frames; i++) {
            by[i] = angles[i] + by[i] * indexes[i] * PER_RADIAN;
        }
    }
}
