package dev.consort.audio.effect;

import dev.consort.audio.dsp.StereoSignal;

/**
 * One effect at work. Made off the audio thread, with all the memory that it will ever need; from then on for the audio
 * thread, where it never allocates. What people hear as a jump, it smooths itself.
 *
 * <p>A parameter called {@code mix} is not its business: whoever calls keeps the sound as it came and mixes it with what
 * the effect makes of it, so {@link #process} leaves the effect alone behind, without the original.
 */
public interface EffectProcessor {
    /**
     * Replaces the signal by what the effect makes of it.
     *
     * @param slot where its knobs stand, and what it may listen to
     * @param frames 1 to {@link StereoSignal#CHUNK}
     */
    void process(EffectSlot slot, StereoSignal signal, int frames);

    /** Forgets all that it has heard. */
    void reset();

    /** Whether silence in would now be silence out, below −100 dB, until something else comes in. */
    boolean isQuiet();
}
