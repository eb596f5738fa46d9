package dev.consort.audio.output;

/** Takes finished blocks. */
interface BlockSink {
    BlockSink SILENCE = (left, right, frames) -> true;

    /** Takes a block; false if there is no place for it any more. */
    boolean write(float[] left, float[] right, int frames);

    /** Whether {@link #write} itself waits for the right time. */
    default boolean isPacing() {
        return false;
    }

    default void close() {}
}
