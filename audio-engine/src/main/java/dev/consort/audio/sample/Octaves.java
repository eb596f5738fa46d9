package dev.consort.audio.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * A recording, and the same at half its rate, at a quarter and so on, so that it can be played faster without folding its
 * highs back into what is heard. Immutable, shared between threads.
 */
public final class Octaves {
    private static final int MOST_LEVELS = 5;
    private static final int SHORTEST = 64;

    /** A half-band low pass of 31 taps: a sinc under a Blackman window. */
    private static final double[] HALF_BAND = halfBand();

    private final Recording[] levels;

    private Octaves(Recording[] levels) {
        this.levels = levels;
    }

    /** Prepares a recording. Takes time and memory as long as the recording is. */
    public static Octaves of(Recording recording) {
        List<Recording> levels = new ArrayList<>(List.of(recording));
        Recording last = recording;
        while (levels.size() < MOST_LEVELS && last.frames() >= 2 * SHORTEST) {
            last = halved(last);
            levels.add(last);
        }
        return new Octaves(levels.toArray(Recording[]::new));
    }

    private static double[] halfBand() {
        double[] taps = new double[31];
        for (int i = 0; i < taps.length; i++) {
            double at = i - 15;
            double sinc = at == 0 ? 0.5 : Math.sin(Math.PI * at / 2) / (Math.PI * at);
            double turn = 2 * Math.PI * i / (taps.length - 1);
            taps[i] = sinc * (0.42 - 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn));
        }
        return taps;
    }

    private static Recording halved(Recording from) {
        float[] left = halved(from.left());
        float[] right = from.right() == from.left() ? left : halved(from.right());
        return new Recording(from.name(), Math.max(1, from.sampleRate() / 2), left, right);
    }

    private static float[] halved(float[] side) {
        float[] half = new float[side.length / 2];
        for (int i = 0; i < half.length; i++) {
            double sum = 0;
            for (int tap = 0; tap < HALF_BAND.length; tap++) {
                int at = 2 * i + tap - 15;
                sum += at >= 0 && at < side.length ? side[at] * HALF_BAND[tap] : 0;
            }
            half[i] = (float) sum;
        }
        return half;
    }

    /** The recording as it is. */
    public Recording whole() {
        return levels[0];
    }

    /** How often the recording should be halved when it is played this many times as fast as it was made. */
    public int level(double speed) {
        int level = 0;
        for (double left = Math.abs(speed); left > 1.2 && level < levels.length - 1; left /= 2) {
            level++;
        }
        return level;
    }

    /**
     * A side's value between frames, by third-order Hermite interpolation (Catmull and Rom, 1974); silence beyond the
     * ends.
     *
     * @param position in frames of the whole recording
     */
    public float at(int level, boolean rightSide, double position) {
        float[] side = rightSide ? levels[level].right() : levels[level].left();
        double at = position / (1 << level);
        int before = (int) Math.floor(at);
        float t = (float) (at - before);
        float a = frame(side, before - 1);
        float b = frame(side, before);
        float c = frame(side, before + 1);
        float d = frame(side, before + 2);
        float slope = 0.5f * (c - a);
        float bend = a - 2.5f * b + 2 * c - 0.5f * d;
        float twist = 0.5f * (d - a) + 1.5f * (b - c);
        return ((twist * t + bend) * t + slope) * t + b;
    }

    private static float frame(float[] side, int at) {
        return at >= 0 && at < side.length ? side[at] : 0;
    }
}
