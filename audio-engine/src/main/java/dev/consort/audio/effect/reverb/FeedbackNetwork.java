package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.delay.Reader;
import dev.consort.audio.dsp.delay.Slide;
import dev.consort.audio.dsp.sway.Sine;
import dev.consort.audio.dsp.sway.Sway;

/**
 * Sixteen delay lines that feed each other through a Hadamard matrix. Each loses exactly what a sound of its length
 * loses in the room, at low frequencies and at 5 kHz, and every other one sways a little, so that no frequency rings
 * alone.
 *
 * <p>Jot and Chaigne, "Digital Delay Networks for Designing Artificial Reverberators" (1991). No line is as short as a
 * chunk at usual sample rates, so that each step is done for a whole chunk before the next.
 */
final class FeedbackNetwork {
    /** The frames from one {@link #move} to the next. */
    static final int STRIDE = DelayLine.AT_ONCE;

    private static final int LINES = 16;
    private static final int SWAYS = 4;
    private static final float UNITARY = (float) (1 / Math.sqrt(LINES));
    private static final double[] SECONDS = {
        0.0311, 0.0337, 0.0367, 0.0401, 0.0433, 0.0467, 0.0509, 0.0547, 0.0587, 0.0625, 0.0671, 0.0719, 0.0773, 0.0839,
        0.0901, 0.0977
    };
    private static final double[] SWAY_HZ = {0.37, 0.53, 0.71, 0.89};
    private static final double SWAY_SECONDS = 0.00025;
    /** Makes a noise about as loud behind as before. */
    private static final double LEVEL = 0.42;

    private static final double LEVEL_POWER = 0.35;
    /** The rows of the matrix that are heard: they are as unlike as any two, and neither is the sum of all lines. */
    private static final int LEFT = 2;

    private static final int RIGHT = 3;

    private final int sampleRate;
    private final DelayLine[] lines = new DelayLine[LINES];
    private final Slide[] distances = new Slide[LINES];
    private final Loss[] losses = new Loss[LINES];
    private final Sway[] sways = new Sway[SWAYS];
    private final Reader reader = new Reader();
    private final float[][] heard = new float[LINES][StereoSignal.CHUNK];
    private final float[] fed = new float[StereoSignal.CHUNK];
    private final int longest;
    private int atOnce;
    private double level;
    private double perFrame;
    private double scale;

    FeedbackNetwork(int sampleRate) {
        this.sampleRate = sampleRate;
        longest = (int) ((SECONDS[LINES - 1] + SWAY_SECONDS) * sampleRate) + 2;
        for (int i = 0; i < LINES; i++) {
            lines[i] = new DelayLine((int) ((SECONDS[i] + SWAY_SECONDS) * sampleRate) + 2);
            distances[i] = new Slide();
            losses[i] = new Loss(sampleRate);
        }
        for (int i = 0; i < SWAYS; i++) {
            sways[i] = new Sway(0.1 * i, sampleRate / STRIDE);
        }
    }

    /** The longest line, in frames. */
    int longest() {
        return longest;
    }

    /**
     * Sets how fast the room dies away.
     *
     * @param scale of the lines, up to 1
     * @param lowSeconds for 60 dB at low frequencies
     * @param highSeconds for 60 dB at 5 kHz, below that at low frequencies
     * @param frames in which its level follows; 0 for at once
     */
    void decay(double scale, double lowSeconds, double highSeconds, int frames) {
        double kept = 0;
        for (int i = 0; i < LINES; i++) {
            double low = losses[i].tune(SECONDS[i] * scale, lowSeconds, highSeconds);
            kept += low * low / LINES;
        }
        double next = LEVEL * Math.pow(1 - kept, LEVEL_POWER);
        level = frames == 0 ? next : level;
        perFrame = frames == 0 ? 0 : (next - level) / frames;
    }

    /** Lets its level stand still from now on. */
    void hold() {
        perFrame = 0;
    }

    /** Lets the lines come to this scale in the next {@link #STRIDE} frames, and sway on. */
    void move(double next) {
        boolean stands = next == scale;
        scale = next;
        for (int i = 0; i < SWAYS; i++) {
            double turns = sways[i].next(SWAY_HZ[i]);
            move(2 * i, SWAY_SECONDS / 2 * Sine.of(turns));
            move(2 * (i + SWAYS), SWAY_SECONDS / 2 * Sine.cosine(turns));
        }
        for (int i = 1; i < LINES; i += 2) {
            double frames = SECONDS[i] * scale * sampleRate;
            // Whole frames are read without a curve between them.
            distances[i].head(stands ? Math.rint(frames) : frames, STRIDE);
        }
        double nearest = longest;
        for (Slide distance : distances) {
            nearest = Math.min(nearest, distance.shortest());
        }
        atOnce = Math.max(1, (int) nearest - 1);
    }

    private void move(int line, double seconds) {
        distances[line].head((SECONDS[line] * scale + seconds) * sampleRate, STRIDE);
    }

    /** Is so many frames further on the way to where it was moved. */
    void pass(int frames) {
        for (Slide distance : distances) {
            distance.pass(frames);
        }
    }

    /** Replaces what comes in by what is heard in the room. */
    void process(float[] left, float[] right, int from, int to) {
        for (int start = from; start < to; ) {
            int end = Math.min(to, start + atOnce);
            for (int i = 0; i < LINES; i++) {
                reader.readAhead(lines[i], distances[i], heard[i], start, end);
            }
            for (int i = 0; i < LINES; i += 4) {
                Loss.take(losses, heard, i, start, end);
            }
            mix(start, end);
            feed(left, right, start, end);
            show(left, right, start, end);
            start = end;
        }
    }

    /** The fast Hadamard transform; its gain is the root of the number of lines. */
    private void mix(int from, int to) {
        for (int half = 1; half < LINES; half *= 2) {
            for (int i = 0; i < LINES; i++) {
                if ((i & half) == 0) {
                    mix(heard[i], heard[i + half], from, to);
                }
            }
        }
    }

    private static void mix(float[] one, float[] other, int from, int to) {
        for (int i = from; i < to; i++) {
            float sum = one[i] + other[i];
            other[i] = one[i] - other[i];
            one[i] = sum;
        }
    }

    private void feed(float[] left, float[] right, int from, int to) {
        for (int i = 0; i < LINES; i++) {
            feed(heard[i], (i & 1) == 0 ? left : right, fed, from, to);
            lines[i].write(fed, from, to);
        }
    }

    private static void feed(float[] back, float[] in, float[] fed, int from, int to) {
        for (int i = from; i < to; i++) {
            fed[i] = DelayLine.settled(back[i] * UNITARY + in[i]);
        }
    }

    private void show(float[] left, float[] right, int from, int to) {
        if (perFrame == 0) {
            show(heard[LEFT], left, (float) level, from, to);
            show(heard[RIGHT], right, (float) level, from, to);
        } else {
            for (int i = from; i < to; i++) {
                level += perFrame;
                left[i] = (float) (heard[LEFT][i] * level);
                right[i] = (float) (heard[RIGHT][i] * level);
            }
        }
    }

    private static void show(float[] row, float[] out, float level, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] = row[i] * level;
        }
    }

    void reset() {
        for (int i = 0; i < LINES; i++) {
            losses[i].reset();
            lines[i].clear();
            distances[i].reset();
        }
        for (Sway sway : sways) {
            sway.reset();
        }
    }
}
