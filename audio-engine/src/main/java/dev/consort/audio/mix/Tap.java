package dev.consort.audio.mix;

import dev.consort.audio.dsp.StereoSignal;

/**
 * What a bus carried one chunk ago, for whoever listens to it: one chunk late, so that a bus may be listened to by what
 * goes into it. For the audio thread.
 */
final class Tap {
    /** Louder than anything should be: two who listen to each other must not grow without end. */
    private static final float MOST = 4;

    private static final int LENGTH = 2 * StereoSignal.CHUNK;

    private final float[] left = new float[LENGTH];
    private final float[] right = new float[LENGTH];
    private int at;

    void write(StereoSignal signal, int frames) {
        for (int i = 0; i < frames; i++) {
            int place = at + i & LENGTH - 1;
            left[place] = bounded(signal.left[i]);
            right[place] = bounded(signal.right[i]);
        }
        at = at + frames & LENGTH - 1;
    }

    private static float bounded(float sample) {
        return sample >= -MOST && sample <= MOST ? sample : sample > MOST ? MOST : sample < -MOST ? -MOST : 0;
    }

    /** Answers for the frames that come, before they are written. */
    void read(StereoSignal into, int frames) {
        for (int i = 0; i < frames; i++) {
            int place = at + i - StereoSignal.CHUNK & LENGTH - 1;
            into.left[i] = left[place];
            into.right[i] = right[place];
        }
    }
}
