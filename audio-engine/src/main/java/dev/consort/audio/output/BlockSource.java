package dev.consort.audio.output;

/** Something that makes sound block by block. An output calls it from its one audio thread. */
public interface BlockSource {
    /** Makes the next {@code frames} frames, at most {@link #blockFrames}. */
    void render(float[] left, float[] right, int frames);

    /** Gets ready to be in time from the first block on. Called once, on the audio thread, before it counts. */
    void warmUp();

    /**
     * How the last block went.
     *
     * @param share of its own duration that it took to make, 0–1 and more
     * @param late whether it came too late to be heard in time
     */
    void account(double share, boolean late);

    int blockFrames();

    int sampleRate();
}
