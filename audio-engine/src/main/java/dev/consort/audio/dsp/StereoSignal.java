package dev.consort.audio.dsp;

import java.util.Arrays;

/** A chunk of two channels, about ±1. For the audio thread. */
public final class StereoSignal {
    /** The most frames that are computed at once; parameters move once per chunk. */
    public static final int CHUNK = 64;

    public final float[] left = new float[CHUNK];
    public final float[] right = new float[CHUNK];

    /** −140 dB: what is below was not played. */
    private static final float SILENT = 1e-7f;

    /** Whether nothing is heard in the first frames. */
    public boolean isSilent(int frames) {
        return isBelow(SILENT, frames);
    }

    /** Whether every one of the first frames is between minus and plus a level. */
    public boolean isBelow(float level, int frames) {
        return isBelow(left, level, frames) && isBelow(right, level, frames);
    }

    private static boolean isBelow(float[] side, float level, int frames) {
        for (int i = 0; i < frames; i++) {
            // What is not a number is not below anything.
            if (!(Math.abs(side[i]) < level)) {
                return false;
            }
        }
        return true;
    }

    /** The highest of the first frames of both sides; not a number if one of them is none. */
    public float peak(int frames) {
        return Math.max(peak(left, frames), peak(right, frames));
    }

    /** The highest of the first frames of a side; not a number if one of them is none. */
    public static float peak(float[] side, int frames) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        int i = 0;
        // In four, because each waits for itself.
        for (; i + 3 < frames; i += 4) {
            first = Math.max(first, Math.abs(side[i]));
            second = Math.max(second, Math.abs(side[i + 1]));
            third = Math.max(third, Math.abs(side[i + 2]));
            fourth = Math.max(fourth, Math.abs(side[i + 3]));
        }
        for (; i < frames; i++) {
            first = Math.max(first, Math.abs(side[i]));
        }
        return Math.max(Math.max(first, second), Math.max(third, fourth));
    }

    /** Multiplies the first frames of each side. */
    public void scale(float leftGain, float rightGain, int frames) {
        scale(left, leftGain, frames);
        scale(right, rightGain, frames);
    }

    private static void scale(float[] side, float gain, int frames) {
        for (int i = 0; i < frames; i++) {
            side[i] *= gain;
        }
    }

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
        add(from, 1, 1, frames);
    }

    /** Adds the first frames of another signal, each side multiplied. */
    public void add(StereoSignal from, float leftGain, float rightGain, int frames) {
        add(from.left, left, leftGain, frames);
        add(from.right, right, rightGain, frames);
    }

    private static void add(float[] from, float[] to, float gain, int frames) {
        for (int i = 0; i < frames; i++) {
            to[i] += from[i] * gain;
        }
    }
}
