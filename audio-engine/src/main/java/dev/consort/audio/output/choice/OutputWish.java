package dev.consort.audio.output.choice;

/**
 * What somebody wants of an output.
 *
 * @param where {@code auto}, {@code null}, {@code jack}, {@code card:NAME} or {@code wav:FILE}
 * @param sampleRate Hz that are wanted; cards and JACK servers may have another rate
 * @param bufferFrames frames that are to wait to be heard, 32–4096; 0 for what is usual there
 */
public record OutputWish(String where, int sampleRate, int bufferFrames) {
    /** Frames of a buffer, at least. */
    public static final int LEAST_BUFFER = 32;

    /** Frames of a buffer, at most. */
    public static final int MOST_BUFFER = 4096;

    public OutputWish {
        if (bufferFrames != 0 && (bufferFrames < LEAST_BUFFER || bufferFrames > MOST_BUFFER)) {
            throw new IllegalArgumentException("a buffer of " + bufferFrames + " frames");
        }
    }
}
