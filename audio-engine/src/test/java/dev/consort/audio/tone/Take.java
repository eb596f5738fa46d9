package dev.consort.audio.tone;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.instrument.SourceType;

/** A note of a tone as it was rendered, for tests. */
public record Take(float[] left, float[] right) {
    public static final int RATE = 48_000;

    /** A note at its equal-tempered pitch, in whole chunks. */
    public static Take of(Tone tone, SourceType type, int pitch, double velocity, int frames) {
        return of(tone, new Timbre(type), pitch, velocity, frames, StereoSignal.CHUNK);
    }

    /** A note in chunks that grow from 1 to the longest over and over, or all have that length. */
    public static Take of(Tone tone, Timbre timbre, int pitch, double velocity, int frames, int chunk) {
        double hz = hz(pitch);
        tone.strike(timbre, pitch, hz, velocity);
        Take take = new Take(new float[frames], new float[frames]);
        StereoSignal out = new StereoSignal();
        int growing = 0;
        for (int done = 0; done < frames; ) {
            int length = chunk > 0 ? chunk : 1 + growing++ * 7 % StereoSignal.CHUNK;
            int count = Math.min(frames - done, length);
            tone.render(timbre, hz, out, count);
            System.arraycopy(out.left, 0, take.left, done, count);
            System.arraycopy(tone.isWide() ? out.right : out.left, 0, take.right, done, count);
            done += count;
        }
        return take;
    }

    public static double hz(int pitch) {
        return 440 * Math.pow(2, (pitch - 69) / 12.0);
    }

    /** Both sides in one. */
    public float[] mono() {
        float[] mono = new float[left.length];
        for (int i = 0; i < mono.length; i++) {
            mono[i] = (left[i] + right[i]) / 2;
        }
        return mono;
    }

    /** The highest sample of either side; not a number when one is not. */
    public float peak() {
        float peak = 0;
        for (int i = 0; i < left.length; i++) {
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        return peak;
    }

    /** The mean of both sides. */
    public double offset() {
        double sum = 0;
        for (float sample : mono()) {
            sum += sample;
        }
        return sum / left.length;
    }

    /** The level between two times in seconds, dB next to full scale. */
    public double decibels(double from, double to) {
        double sum = 0;
        for (int i = (int) (from * RATE); i < (int) (to * RATE); i++) {
            sum += 0.5 * left[i] * left[i] + 0.5 * right[i] * right[i];
        }
        return 10 * Math.log10(sum / ((to - from) * RATE) + 1e-20);
    }

    /** The last time, in seconds, at which it is within so many dB of its peak. */
    public double lasts(double decibels) {
        double threshold = peak() * Math.pow(10, -decibels / 20);
        int last = 0;
        for (int i = 0; i < left.length; i++) {
            last = Math.abs(left[i]) >= threshold ? i : last;
        }
        return (double) last / RATE;
    }
}
