package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.Source;

/** Noise from white (colour 0) to dark (colour 1), by one pole of low-pass whose level is made up for. */
public final class NoiseGenerator implements Generator {
    private final Noise noise = new Noise(0x5EED);
    private float pole;
    private float gain;
    private float last;

    @Override
    public void start(Source source, int pitch, double hz) {
        last = 0;
        control(source, hz);
    }

    @Override
    public void control(Source source, double hz) {
        pole = (float) (0.98 * source.param("color"));
        gain = (float) (0.5 * Math.sqrt((1 + pole) / (1 - pole)) * (1 - pole));
    }

    @Override
    public void fill(float[] out, int from, int count) {
        for (int i = from; i < from + count; i++) {
            last = noise.next() * gain + last * pole;
            out[i] = last;
        }
    }
}
