package dev.consort.audio.tone;

/** One sounding source of one voice. Preallocated, reused from note to note; for the audio thread. */
public interface Tone {
    /**
     * Begins a note.
     *
     * @param hz the fundamental
     * @param pitch MIDI pitch, which may choose a drum
     */
    void strike(Timbre timbre, double hz, int pitch);

    /** Writes the next frames, within about ±1, at a fundamental that may have moved since the last call. */
    void render(Timbre timbre, double hz, float[] out, int frames);

    /** Whether it has fallen silent by itself. */
    boolean isOver();
}
