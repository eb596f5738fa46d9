package dev.consort.audio.dsp.filter;

import dev.consort.protocol.state.instrument.FilterType;

/** One kind of filter inside a {@link SoundFilter}. For the audio thread. */
interface Circuit {
    /** Where the next frames lead to; the first ones after a reset are there from the start. */
    void tune(FilterType type, double cutoff, double resonance, double shape, double drive);

    /** Filters in place; the signal is clean. */
    void process(float[] signal, int frames);

    void reset();

    boolean isQuiet();
}
