package dev.consort.audio.sample;

/**
 * The part of a recording that a note plays.
 *
 * @param sound the recording
 * @param start its first frame
 * @param end the frame behind its last one
 * @param root the pitch that plays it as it was made
 * @param reverse from the end to the start
 */
public record Region(Octaves sound, double start, double end, int root, boolean reverse) {
    /** A part between two shares of a recording's length. */
    public static Region of(Octaves sound, double from, double to, int root, boolean reverse) {
        int frames = sound.whole().frames();
        return new Region(sound, from * frames, Math.max(from * frames + 1, to * frames), root, reverse);
    }
}
