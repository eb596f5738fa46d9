package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.sway.Sine;
import dev.consort.audio.dsp.sway.Sway;
import java.util.Arrays;

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
    private static final double REFERENCE_HZ = 5000;
    private static final double HIGHEST = 0.3;
    private static final double SIXTY_DB = -3 * Math.log(10);
    private static final double TINY = 1e-15;
    /** Makes a noise about as loud behind as before. */
    private static final double LEVEL = 0.42;

    private static final double LEVEL_POWER = 0.35;

    private final int sampleRate;
    private final double cosine;
    private final DelayLine[] lines = new DelayLine[LINES];
    private final Sway[] sways = new Sway[SWAYS];
    private final double[] moved = new double[LINES];
    private final double[] gains = new double[LINES];
    private final double[] poles = new double[LINES];
    private final double[] states = new double[LINES];
    private final double[] heard = new double[LINES];
    private final int longest;
    private double level;
    private double perFrame;
    private double left;
    private double right;

    FeedbackNetwork(int sampleRate) {
        this.sampleRate = sampleRate;
        cosine = Math.cos(2 * Math.PI * Math.min(HIGHEST, REFERENCE_HZ / sampleRate));
        longest = (int) ((SECONDS[LINES - 1] + SWAY_SECONDS) * sampleRate) + 2;
        for (int i = 0; i < LINES; i++) {
            lines[i] = new DelayLine(longest);
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
            double seconds = SECONDS[i] * scale;
            double low = Math.exp(SIXTY_DB * seconds / lowSeconds);
            poles[i] = pole(Math.exp(SIXTY_DB * seconds * (1 / highSeconds - 1 / lowSeconds)));
            gains[i] = low * (1 - poles[i]);
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

    /** The pole of a low pass that has a gain of 1 at 0 Hz and this gain at the reference frequency. */
    private double pole(double gain) {
        double power = Math.min(gain * gain, 0.9999);
        double half = 1 - power * cosine;
        return (half - Math.sqrt(half * half - (1 - power) * (1 - power))) / (1 - power);
    }

    /** The next frame, with lines of this scale; {@link #left} and {@link #right} then answer for it. */
    void next(double inLeft, double inRight, double scale) {
        sway();
        left = 0;
        right = 0;
        for (int i = 0; i < LINES; i++) {
            double late = lines[i].read((SECONDS[i] * scale + moved[i]) * sampleRate - 1);
            states[i] = late * gains[i] + states[i] * poles[i];
            heard[i] = states[i];
            left += (i & 2) == 0 ? states[i] : -states[i];
            right += (i & 1) == (i >> 1 & 1) ? states[i] : -states[i];
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
        for (int i = 0; i < LINES; i++) {
            states[i] = Math.abs(states[i]) >= TINY ? states[i] : 0;
        }
    }

    void reset() {
        Arrays.fill(states, 0);
        for (DelayLine line : lines) {
            line.clear();
        }
        for (Sway sway : sways) {
            sway.reset();
        }
    }
}
