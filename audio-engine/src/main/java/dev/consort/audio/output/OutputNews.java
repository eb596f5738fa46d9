package dev.consort.audio.output;

/** Is told what people should know about where the sound goes. Called by threads that may wait, never by the audio thread. */
@FunctionalInterface
public interface OutputNews {
    /** What has happened. */
    enum Kind {
        /** The output has gone; the band goes on in silence. */
        LOST,
        /** There is sound again, or for the first time. */
        BACK,
        /** Some of what was heard is not in the recording. */
        RECORDING_GAP,
        /** The recording has ended before it was asked to; what was written stays. */
        RECORDING_LOST
    }

    /**
     * Tells it.
     *
     * @param sentence for people, without a line break
     */
    void tell(Kind kind, String sentence);
}
