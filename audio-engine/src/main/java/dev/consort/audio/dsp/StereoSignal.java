package dev.consort.audio.dsp;

import java.util.Arrays;

/** A chunk of two channels, about ±1. For the audio thread. */
public final class StereoSignal {
    /** The most frames that are computed at once; parameters move once per chunk. */
    public static final int CHUNK = 64;

    public final float[] left = new float[CHUNK];
    public final float[] right = new float[CHUNK];

    /** Makes the first frames silent. */
    public void clear(int frames) {
        Arrays.fill(left, 0, frames, 0);
        Arrays.fill(right, 0, frames, 0);
    }

    /** Takes over the first frames of another signal. */
    public void copy(StereoSignal from, int frames) {
        System.arraycopy(from.left, 0, left, 0, frames);
        System.arraycopy(from.right, 0, right, 0, frames);
    }

    /** Adds the first frames of another signal. */
    public void add(StereoSignal from, int frames) {
        for (int i = 0; i < frames; i++) {
            left[i] += from.left[i];
            right[i] += from.right[i];
        }
    }
}
