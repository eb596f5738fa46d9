package dev.consort.audio.tone.string;

import dev.consort.audio.dsp.Dice;

/**
 * The force of a plucked string on its bridge over one period: high for the share of the period at which it was plucked,
 * low for the rest, its corners rounded by the finger, and some scratching. For the audio thread.
 *
 * <p>Fletcher and Rossing, "The Physics of Musical Instruments", section 2.8: partials of sin(nπ · position) / n.
 */
final class Pluck {
    private final Dice dice;
    private double first;
    private double second;
    private double peak;
    private double power;
    private int count;

    Pluck(Dice dice) {
        this.dice = dice;
    }

    /**
     * Plucks two strings that lie in one.
     *
     * @param period in frames
     * @param pass how much of a step the finger lets through in a frame, up to 1
     */
    void pluck(StringModel model, double period, double pass, StringLoop up, StringLoop across) {
        first = 0;
        second = 0;
        peak = 0;
        power = 0;
        count = Math.max(up.round(), across.round());
        int early = (int) Math.min(period, 12 / pass);
        for (int i = -early; i < count; i++) {
            double sample = smooth(force(model, i / period, 1 / period), pass);
            if (i >= 0) {
                up.load(sample);
                across.load(sample);
                peak = Math.max(peak, Math.abs(sample));
                power += sample * sample;
            }
        }
    }

    private double force(StringModel model, double periods, double step) {
        double phase = periods - Math.floor(periods);
        // A frame on the edge lies on both sides of it.
        double high = Math.max(0, Math.min(1, Math.min(phase, model.position() - phase) / step + 0.5));
        double wrapped = Math.max(0, Math.min(1, (phase - 1) / step + 0.5));
        return high + wrapped - model.position() + model.scratch() * 0.5 * dice.bipolar();
    }

    private double smooth(double sample, double pass) {
        first += (sample - first) * pass;
        second += (first - second) * pass;
        return second;
    }

    /** What brings the pluck to a level of 1: between its peak and its strength. */
    double gain() {
        return 1 / Math.max(1e-6, 0.5 * peak + Math.sqrt(power / count));
    }
}
