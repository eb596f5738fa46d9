package dev.consort.audio.dsp.filter;

import dev.consort.audio.dsp.StateVariableFilter;
import dev.consort.protocol.state.instrument.FilterType;

public final class SoundFilter {
    private final StateVariableFilter f;
    private FilterType type = FilterType.LOW_PASS;

    public SoundFilter(int sampleRate) {
        f = new StateVariableFilter(sampleRate);
    }

    public void tune(FilterType t, double cutoff, double resonance, double shape, double drive) {
        type = t;
        f.tune(cutoff, resonance);
    }

    public void process(float[] signal, int frames) {
        f.process(type, signal, frames);
    }

    public void reset() {
        f.reset();
    }

    public boolean isQuiet() {
        return f.isQuiet();
    }
}
