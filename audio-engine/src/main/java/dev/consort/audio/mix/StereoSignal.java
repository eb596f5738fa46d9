package dev.consort.audio.mix;

import java.util.Arrays;

/** A chunk of two channels. For the audio thread. */
final class StereoSignal {
    /** The most frames that are computed at once; parameters move once per chunk. */
    static final int CHUNK = 64;

    final float[] left = new float[CHUNK];
    final float[] right = new float[CHUNK];

    void clear(int frames) {
        Arrays.fill(left, 0, frames, 0);
        Arrays.fill(right, 0, frames, 0);
    }
}
