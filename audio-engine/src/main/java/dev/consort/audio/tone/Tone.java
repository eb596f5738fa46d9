package dev.consort.audio.tone;

import dev.consort.audio.dsp.StereoSignal;

/**
 * One sounding source of one voice, made for a family of sources. Preallocated, reused from note to note, never
 * allocates after it is made; for the audio thread.
 */
public interface Tone {
    /**
     * Begins a note. What sounded before has ended, or has been faded.
     *
     * @param timbre which source of the family, and where its knobs stand
     * @param pitch MIDI pitch, 0–127, which may choose a drum or a slice
     * @param hz the fundamental
     * @param velocity how hard, above 0 and up to 1; the voice's loudness follows it anyway, so it is for the colour
     */
    void strike(Timbre timbre, int pitch, double hz, double velocity);

    /**
     * Writes the next frames at a fundamental that may have moved since the last call. A full note peaks at about ±1. A
     * tone that is not {@linkplain #isWide wide} writes the left side only.
     *
     * @param frames 1 to {@link StereoSignal#CHUNK}
     */
    void render(Timbre timbre, double hz, StereoSignal out, int frames);

    /** The key was let go. The envelope ends the note; what has an end of its own may begin it. */
    default void release() {
        // Most tones leave it to the envelope.
    }

    /** Whether it has fallen silent by itself. */
    default boolean isOver() {
        return false;
    }

    /** Whether both sides differ. */
    default boolean isWide() {
        return false;
    }
}
