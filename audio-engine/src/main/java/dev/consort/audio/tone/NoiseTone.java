package dev.consort.audio.tone;

import dev.consort.audio.dsp.Dice;

/** Noise from white to dark. Darkness is a one-pole low-pass from 20 kHz down to 100 Hz, made up in level. */
public final class NoiseTone implements Tone {
    private final int sampleRate;
    private final Dice dice;
    private double held;

    public NoiseTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
    }

    @Override
    public void strike(Timbre timbre, double hz, int pitch) {
        held = 0;
    }

    @Override
    public void render(Timbre timbre, double hz, float[] out, int frames) {
        double corner = 20_000 * Math.pow(100.0 / 20_000, timbre.color());
        double pass = 1 - Math.exp(-2 * Math.PI * corner / sampleRate);
        // White noise through one pole keeps pass / (2 - pass) of its power.
        double makeUp = 0.5 * Math.sqrt((2 - pass) / pass);
        for (int i = 0; i < frames; i++) {
            held += (dice.bipolar() - held) * pass;
            out[i] = (float) (held * makeUp);
        }
    }

    @Override
    public boolean isOver() {
        return false;
    }
}
