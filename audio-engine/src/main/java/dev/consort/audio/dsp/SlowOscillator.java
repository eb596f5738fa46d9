package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.Lfo;

/** The wave that moves a parameter, −1 to 1, read once per chunk of frames. For the audio thread. */
public final class SlowOscillator {
    private final int sampleRate;
    private double phase;

    public SlowOscillator(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Moves on by some frames and answers the value there, times the depth; 0 when disabled. */
    public double advance(Lfo lfo, int frames) {
        if (!lfo.enabled()) {
            return 0;
        }
        phase += lfo.rate() * frames / sampleRate;
        phase -= Math.floor(phase);
        return lfo.depth() * wave(lfo);
    }

    private double wave(Lfo lfo) {
        return switch (lfo.shape()) {
            case SINE -> Math.sin(2 * Math.PI * phase);
            case SQUARE -> phase < 0.5 ? 1 : -1;
            case SAW -> 2 * phase - 1;
            case TRIANGLE -> 1 - 4 * Math.abs(phase - 0.5);
        };
    }
}
