package dev.consort.audio.tone;

import dev.consort.audio.dsp.StereoSignal;
import java.util.Arrays;

/** A source that has nothing to sound: an input without a signal, a sampler without a recording. */
public final class SilentTone implements Tone {
    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        // There is nothing to begin.
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        Arrays.fill(out.left, 0, frames, 0);
    }

    @Override
    public boolean isOver() {
        return true;
    }
}
