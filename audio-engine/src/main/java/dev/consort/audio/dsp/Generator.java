package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.Source;

/** Makes the raw tone of one voice. Audio thread only; nothing here allocates. */
public interface Generator {
    /** Begins a note. */
    void start(Source source, int pitch, double hz);

    /** Takes over what may have changed since the last call: parameters, and the pitch in Hz. */
    void control(Source source, double hz);

    /** Writes {@code count} samples from {@code from} on. */
    void fill(float[] out, int from, int count);

    /** Whether it has fallen silent by itself. */
    default boolean isFinished() {
        return false;
    }
}
