package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.sway.Sine;
import dev.consort.audio.dsp.sway.Sway;

/**
 * Sixteen delay lines that feed each other through a Hadamard matrix. Each loses exactly what a sound of its length
 * loses in the room, at low frequencies and at 5 kHz, and sways a little, so that no frequency rings alone.
 *
 * <p>Jot and Chaigne, "Digital Delay Networks for Designing Artificial Reverberators" (1991).
 */
final class FeedbackNetwork {
    private static final int LINES = 16;
    private static final int SWAYS = 4;
    private static final double UNITARY = 1 / Math.sqrt(LINES);
    private static final double[] SECONDS = {
        0.0311, 0.0337, 0.0367, 0.0401, 0.0433, 0.0467, 0.0509, 0.0547, 0.0587, 0.0625, 0.0671, 0.0719, 0.0773, 0.0839,
        0.0901, 0.0977
    };
    private static final double[] SWAY_HZ = {0.37, 0.53, 0.71, 0.89};
    private static final double SWAY_SECONDS = 0.00025;
    /** Makes a noise about as loud behind as before. */
    private static final double LEVEL = 0.42;

    private static final double LEVEL_POWER = 0.35;

    private final int sampleRate;
    private final DelayLine[] lines = new DelayLine[LINES];
    private final Sway[] sways = new Sway[SWAYS];
    private final double[] moved = new double[LINES];
    private final Loss[] losses = new Loss[LINES];
    private final double[] heard = new double[LINES];
    private final int longest;
    private double level;
    private double perFrame;
    private double left;
    private double right;

    FeedbackNetwork(int sampleRate) {
        this.sampleRate = sampleRate;
        longest = (int) ((SECONDS[LINES - 1] + SWAY_SECONDS) * sampleRate) + 2;
        for (int i = 0; i < LINES; i++) {
            lines[i] = new DelayLine(longest);
            losses[i] = new Loss(sampleRate);
        }
        for (int i = 0; i < SWAYS; i++) {
            sways[i] = new Sway(0.1 * i, sampleRate);
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

    /** The next frame, with lines of this scale; {@link #left} and {@link #right} then answer for it. */
    void next(double inLeft, double inRight, double scale) {
        sway();
        left = 0;
        right = 0;
        for (int i = 0; i < LINES; i++) {
            double late = lines[i].read((SECONDS[i] * scale + moved[i]) * sampleRate - 1);
            heard[i] = losses[i].next(late);
            left += (i & 2) == 0 ? heard[i] : -heard[i];
            right += (i & 1) == (i >> 1 & 1) ? heard[i] : -heard[i];
        }
        level += perFrame;
        left *= level;
        right *= level;
        mix();
        for (int i = 0; i < LINES; i++) {
            lines[i].write(heard[i] * UNITARY + ((i & 1) == 0 ? inLeft : inRight));
        }
    }

    private void sway() {
        for (int i = 0; i < SWAYS; i++) {
            double turns = sways[i].next(SWAY_HZ[i]);
            double sine = SWAY_SECONDS / 2 * Sine.of(turns);
            double side = SWAY_SECONDS / 2 * Sine.cosine(turns);
            moved[i] = sine;
            moved[i + SWAYS] = side;
            moved[i + 2 * SWAYS] = -sine;
            moved[i + 3 * SWAYS] = -side;
        }
    }

    /** The fast Hadamard transform; its gain is the root of the number of lines. */
    private void mix() {
        for (int half = 1; half < LINES; half *= 2) {
            for (int i = 0; i < LINES; i++) {
                if ((i & half) == 0) {
                    double sum = heard[i] + heard[i + half];
                    heard[i + half] = heard[i] - heard[i + half];
                    heard[i] = sum;
                }
            }
        }
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    void flush() {
        for (Loss loss : losses) {
            loss.flush();
        }
    }

    void reset() {
        for (Loss loss : losses) {
            loss.reset();
        }
        for (DelayLine line : lines) {
            line.clear();
        }
        for (Sway sway : sways) {
            sway.reset();
        }
    }
}
