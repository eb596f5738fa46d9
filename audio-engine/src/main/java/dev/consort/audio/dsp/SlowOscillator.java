package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.LfoShape;

/** The wave that moves a parameter, −1 to 1, read once per chunk of frames. For the audio thread. */
public final class SlowOscillator {
    private final int sampleRate;
    private double phase;

    public SlowOscillator(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /** Moves on by some frames at a rate in Hz and answers the value there. */
    public double advance(LfoShape shape, double rate, int frames) {
        phase += rate * frames / sampleRate;
        phase -= Math.floor(phase);
        return switch (shape) {
            case SINE -> Math.sin(2 * Math.PI * phase);
            case SQUARE -> phase < 0.5 ? 1 : -1;
            case SAW -> 2 * phase - 1;
            case TRIANGLE -> 1 - 4 * Math.abs(phase - 0.5);
        };
    }
}
