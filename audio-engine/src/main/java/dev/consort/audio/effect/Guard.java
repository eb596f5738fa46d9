package dev.consort.audio.effect;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;

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
        float peak = signal.peak(frames);
        // The comparisons are false for what is not a number.
        if (!(peak <= LOUDEST) || peak < TINY) {
            clean(signal.left, frames);
            clean(signal.right, frames);
            peak = signal.peak(frames);
        }
        hear(peak, 0);
    }

    private static void clean(float[] side, int frames) {
        for (int i = 0; i < frames; i++) {
            side[i] = clean(side[i]);
        }
    }

    /** Looks at what goes out. */
    public void release(StereoSignal signal, int frames) {
        settle(signal.left, frames);
        settle(signal.right, frames);
        hear(signal.isBelow(SILENT, frames) ? 0 : SILENT, frames);
    }

    private static void settle(float[] side, int frames) {
        for (int i = 0; i < frames; i++) {
            side[i] = DelayLine.settled(side[i]);
        }
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
