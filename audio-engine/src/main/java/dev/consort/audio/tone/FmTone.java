package dev.consort.audio.tone;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.instrument.SourceType;

/** Two operators, one bending the phase of the other: Chowning, "The Synthesis of Complex Audio Spectra" (1973). */
public final class FmTone implements Tone {
    private static final int RATIO = Knobs.place(SourceType.FM.params(), "ratio");
    private static final int INDEX = Knobs.place(SourceType.FM.params(), "index");
    private static final double TURN = 2 * Math.PI;

    private final int sampleRate;
    private double carrier;
    private double modulator;

    public FmTone(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        carrier = 0;
        modulator = 0;
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Math.min(hz / sampleRate, 0.45);
        double bend = step * ratio(timbre);
        double index = kept(timbre, step);
        for (int i = 0; i < frames; i++) {
            out.left[i] = (float) (0.8 * Math.sin(TURN * carrier + index * Math.sin(TURN * modulator)));
            carrier += step;
            carrier -= carrier >= 1 ? 1 : 0;
            modulator += bend;
            modulator -= Math.floor(modulator);
        }
    }

    private static double ratio(Timbre timbre) {
        return timbre.type() == SourceType.FM ? timbre.knob(RATIO) : 2;
    }

    private static double index(Timbre timbre) {
        return timbre.type() == SourceType.FM ? timbre.knob(INDEX) : 1;
    }

    /** Carson's rule: the highest side band is near hz × (1 + ratio × (index + 1)); none may fold back. */
    private static double kept(Timbre timbre, double step) {
        double room = (0.5 / step - 1) / ratio(timbre) - 1;
        return Math.max(0, Math.min(index(timbre), room));
    }
}
