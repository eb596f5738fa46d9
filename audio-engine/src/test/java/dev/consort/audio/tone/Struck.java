package dev.consort.audio.tone;

import dev.consort.audio.dsp.StereoSignal;

/** Plays one tone by itself, for tests. */
public final class Struck {
    private Struck() {}

    /** The left side of a full note, in chunks of 64. */
    public static float[] left(Tone tone, Timbre timbre, int pitch, double hz, int frames) {
        return sides(tone, timbre, pitch, hz, frames)[0];
    }

    /** Both sides of a full note, in chunks of 64. */
    public static float[][] sides(Tone tone, Timbre timbre, int pitch, double hz, int frames) {
        tone.strike(timbre, pitch, hz, 1);
        return go(tone, timbre, hz, frames, StereoSignal.CHUNK);
    }

    /** Goes on with what was struck, in chunks of this many frames. */
    public static float[][] go(Tone tone, Timbre timbre, double hz, int frames, int chunk) {
        float[][] sound = new float[2][frames];
        StereoSignal out = new StereoSignal();
        for (int done = 0; done < frames; done += chunk) {
            int count = Math.min(chunk, frames - done);
            tone.render(timbre, hz, out, count);
            System.arraycopy(out.left, 0, sound[0], done, count);
            System.arraycopy(tone.isWide() ? out.right : out.left, 0, sound[1], done, count);
        }
        return sound;
    }
}
