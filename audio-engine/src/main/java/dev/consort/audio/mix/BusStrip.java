package dev.consort.audio.mix;

import java.util.Arrays;

/** What is gathered on one bus in the current block. Audio thread only. */
final class BusStrip {
    private final Fader fader;
    private final float[] left;
    private final float[] right;

    BusStrip(int blockFrames) {
        fader = new Fader(blockFrames);
        left = new float[blockFrames];
        right = new float[blockFrames];
    }

    void clear(int frames) {
        Arrays.fill(left, 0, frames, 0);
        Arrays.fill(right, 0, frames, 0);
    }

    void add(float[] fromLeft, float[] fromRight, float gain, int frames) {
        for (int i = 0; i < frames; i++) {
            left[i] += gain * fromLeft[i];
            right[i] += gain * fromRight[i];
        }
    }

    void addMono(float[] mono, float gain, int frames) {
        add(mono, mono, gain, frames);
    }

    void mixInto(BusStrip target, double level, double pan, int frames) {
        fader.balance(left, right, level, pan, frames);
        target.add(left, right, 1, frames);
    }

    Fader fader() {
        return fader;
    }

    float[] left() {
        return left;
    }

    float[] right() {
        return right;
    }
}
