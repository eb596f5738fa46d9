package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.Source;

/**
 * Two sines, one moving the phase of the other (Chowning, "The synthesis of complex audio spectra by means of frequency
 * modulation", 1973). The modulation fades with the note, as struck things do.
 */
public final class FmGenerator implements Generator {
    private static final double FADE_SECONDS = 0.6;
    private static final double LEAST_DEPTH = 0.25;

    private final double sampleRate;
    private final double fade;
    private double carrier;
    private double modulator;
    private double carrierStep;
    private double modulatorStep;
    private double index;
    private double depth;

    public FmGenerator(double sampleRate) {
        this.sampleRate = sampleRate;
        this.fade = Math.exp(-1 / (FADE_SECONDS * sampleRate));
    }

    @Override
    public void start(Source source, int pitch, double hz) {
        carrier = 0;
        modulator = 0;
        depth = 1;
        control(source, hz);
    }

    @Override
    public void control(Source source, double hz) {
        carrierStep = Math.min(hz / sampleRate, 0.45);
        modulatorStep = Math.min(carrierStep * source.param("ratio"), 0.45);
        index = source.param("index") / (2 * Math.PI);
    }

    @Override
    public void fill(float[] out, int from, int count) {
        for (int i = from; i < from + count; i++) {
            double phase = carrier + index * (LEAST_DEPTH + (1 - LEAST_DEPTH) * depth) * SineTable.at(modulator);
            out[i] = SineTable.at(phase - Math.floor(phase));
            carrier += carrierStep;
            carrier -= carrier >= 1 ? 1 : 0;
            modulator += modulatorStep;
            modulator -= modulator >= 1 ? 1 : 0;
            depth *= fade;
        }
    }
}
