package dev.consort.audio.effect;

import dev.consort.audio.dsp.StereoSignal;

/**
 * Stands at both doors of an effect: keeps out what cannot be computed with, and knows when the effect has fallen
 * silent. For the audio thread.
 */
public final class Guard {
    /** 24 dB above full scale: louder is a fault and not music. */
    private static final float LOUDEST = 16;

    private static final float SILENT = 3e-6f;
    private static final float TINY = 1e-15f;

    private int memory;
    private int still;

    /**
     * Guards an effect that has heard nothing yet.
     *
     * @param memory how many frames something can stay in it without being heard outside
     */
    public Guard(int memory) {
        this.memory = memory;
        reset();
    }

    /** Changes how many frames something can stay unheard. */
    public void remember(int frames) {
        memory = frames;
    }

    /** A sample without what is not a number, and within 24 dB above full scale. */
    public static float clean(float sample) {
        float within = sample > LOUDEST ? LOUDEST : Math.max(sample, -LOUDEST);
        return Math.abs(within) >= TINY ? within : 0;
    }

    /** Cleans what comes in. */
    public void admit(StereoSignal signal, int frames) {
        float peak = 0;
        for (int i = 0; i < frames; i++) {
            signal.left[i] = clean(signal.left[i]);
            signal.right[i] = clean(signal.right[i]);
            peak = Math.max(peak, Math.max(Math.abs(signal.left[i]), Math.abs(signal.right[i])));
        }
        hear(peak, 0);
    }

    /** Looks at what goes out. */
    public void release(StereoSignal signal, int frames) {
        float peak = 0;
        for (int i = 0; i < frames; i++) {
            signal.left[i] = Math.abs(signal.left[i]) >= TINY ? signal.left[i] : 0;
            signal.right[i] = Math.abs(signal.right[i]) >= TINY ? signal.right[i] : 0;
            peak = Math.max(peak, Math.max(Math.abs(signal.left[i]), Math.abs(signal.right[i])));
        }
        hear(peak, frames);
    }

    private void hear(float peak, int frames) {
        // Stops at the memory, so that it never overflows.
        still = peak >= SILENT ? 0 : Math.min(memory, still) + frames;
    }

    /** Whether nothing was heard at either door for as long as something can stay in the effect. */
    public boolean isQuiet() {
        return still >= memory;
    }

    /** The effect has forgotten everything. */
    public void reset() {
        still = memory;
    }
}
