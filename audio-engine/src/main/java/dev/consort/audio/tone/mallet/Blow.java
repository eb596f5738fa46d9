package dev.consort.audio.tone.mallet;

import dev.consort.audio.dsp.Dice;

/** The noise of what strikes while it touches: a few milliseconds, as bright as the stroke is hard. For the audio thread. */
final class Blow {
    private static final double SECONDS = 0.012;
    private static final double SILENT = 1e-6;

    private final int sampleRate;
    private final Dice dice;
    private final double fall;
    private double level;
    private double pass;
    private double held;
    private double last;

    Blow(int sampleRate, Dice dice) {
        this.sampleRate = sampleRate;
        this.dice = dice;
        fall = Math.exp(-Math.log(1000) / (SECONDS * sampleRate));
    }

    void strike(double strength, double cornerHz) {
        level = strength;
        pass = 1 - Math.exp(-2 * Math.PI * Math.min(cornerHz, 0.45 * sampleRate) / sampleRate);
        held = 0;
        last = 0;
    }

    /** Adds the next frames. */
    void addTo(double[] sum, int from, int to) {
        for (int i = from; i < to && level > 0; i++) {
            held += (level * dice.bipolar() - held) * pass;
            // The difference has no offset.
            sum[i] += held - last;
            last = held;
            level = level > SILENT ? level * fall : 0;
        }
    }

    boolean isSilent() {
        return level == 0;
    }
}
