package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.Lfo;

/** The slow oscillator of an instrument, read once for each run of samples. */
public final class SlowOscillator {
    private final double sampleRate;
    private double phase;

    public SlowOscillator(double sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Its value from −1 to 1 times its depth, then moves on by {@code frames}; 0 when switched off. */
    public double next(Lfo lfo, int frames) {
        if (!lfo.enabled()) {
            return 0;
        }
        double value = value(lfo) * lfo.depth();
        phase += lfo.rate() * frames / sampleRate;
        phase -= Math.floor(phase);
        return value;
    }

    private double value(Lfo lfo) {
        return switch (lfo.shape()) {
            case SINE -> SineTable.at(phase);
            case SQUARE -> phase < 0.5 ? 1 : -1;
            case SAW -> 1 - 2 * phase;
            case TRIANGLE -> 1 - 4 * Math.abs(phase - 0.5);
        };
    }
}
