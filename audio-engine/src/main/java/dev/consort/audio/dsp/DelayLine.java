package dev.consort.audio.dsp;

import java.util.Arrays;

/**
 * A delay of a length between frames, for loops that have to be in tune. For the audio thread.
 *
 * <p>Read by fifth-order Lagrange interpolation, whose delay is as good as equal at all frequencies and which loses less
 * than 2 % at a fifth of the sample rate: Laakso, Välimäki, Karjalainen and Laine, "Splitting the Unit Delay" (IEEE SPM,
 * 1996). In each frame, first {@link #read}, then {@link #write}.
 */
public final class DelayLine {
    /** The shortest delay, in frames. */
    public static final double SHORTEST = 3;

    private static final double GLIDE_SECONDS = 0.002;
    private static final double ARRIVED = 1e-7;
    private static final double TINY = 1e-15;
    private static final int TAPS = 6;

    private final float[] line;
    private final int mask;
    private final double longest;
    private final double glide;
    private int write;
    private int nearest;
    private double delay;
    private double target;
    private double c0;
    private double c1;
    private double c2;
    private double c3;
    private double c4;
    private double c5;

    /** A line of up to so many seconds. */
    public DelayLine(int sampleRate, double seconds) {
        longest = Math.max(SHORTEST + 1, Math.ceil(seconds * sampleRate));
        line = new float[Integer.highestOneBit((int) longest + TAPS) * 2];
        mask = line.length - 1;
        glide = 1 - Math.exp(-1 / (GLIDE_SECONDS * sampleRate));
        tune(SHORTEST);
    }

    /** Forgets what is in it. */
    public void clear() {
        Arrays.fill(line, 0);
        write = 0;
    }

    /** Sets the delay at once, in frames. */
    public void tune(double frames) {
        target = kept(frames);
        delay = target;
        weigh();
    }

    /** Moves the delay, within some milliseconds. */
    public void glide(double frames) {
        target = kept(frames);
    }

    /** Ends a movement of the delay at once. */
    public void arrive() {
        tune(target);
    }

    private double kept(double frames) {
        return frames > SHORTEST ? Math.min(frames, longest) : SHORTEST;
    }

    /** How many frames can be read before they are written: one while the delay moves. */
    public int ahead() {
        return delay == target ? Math.max(1, nearest) : 1;
    }

    /** What was written as long ago as the delay is. */
    public double read() {
        if (delay != target) {
            move();
        }
        return at(write - nearest);
    }

    private double at(int place) {
        return c0 * line[place & mask]
                + c1 * line[place - 1 & mask]
                + c2 * line[place - 2 & mask]
                + c3 * line[place - 3 & mask]
                + c4 * line[place - 4 & mask]
                + c5 * line[place - 5 & mask];
    }

    /**
     * Reads frames before they are written.
     *
     * @param to behind the last; no more than {@link #ahead}
     */
    public void read(double[] into, int from, int to) {
        int start = write - nearest & mask;
        int end = start + to - from;
        if (to - from == 1) {
            into[from] = read();
        } else if (start < TAPS || end > line.length) {
            for (int i = from; i < to; i++) {
                into[i] = at(start + i - from);
            }
        } else {
            for (int i = from, place = start; i < to; i++, place++) {
                into[i] = c0 * line[place]
                        + c1 * line[place - 1]
                        + c2 * line[place - 2]
                        + c3 * line[place - 3]
                        + c4 * line[place - 4]
                        + c5 * line[place - 5];
            }
        }
    }

    /** Puts the next frame in; what is next to nothing, or no number, goes in as silence. */
    public void write(double sample) {
        line[write] = Math.abs(sample) > TINY ? (float) sample : 0;
        write = write + 1 & mask;
    }

    /** Puts the next frames in. */
    public void write(double[] samples, int from, int to) {
        for (int i = from; i < to; i++) {
            line[write + i - from & mask] = Math.abs(samples[i]) > TINY ? (float) samples[i] : 0;
        }
        write = write + to - from & mask;
    }

    private void move() {
        double way = target - delay;
        delay = Math.abs(way) < ARRIVED * target ? target : delay + way * glide;
        weigh();
    }

    /** Six neighbours, three on either side of the wanted place. */
    private void weigh() {
        int whole = (int) delay;
        nearest = whole - 2;
        double t = delay - nearest;
        double t1 = t - 1;
        double t2 = t - 2;
        double t3 = t - 3;
        double t4 = t - 4;
        double t5 = t - 5;
        double early = t * t1;
        double middle = t2 * t3;
        double late = t4 * t5;
        c0 = t1 * middle * late * (-1.0 / 120);
        c1 = t * middle * late * (1.0 / 24);
        c2 = early * t3 * late * (-1.0 / 12);
        c3 = early * t2 * late * (1.0 / 12);
        c4 = early * middle * t5 * (-1.0 / 24);
        c5 = early * middle * t4 * (1.0 / 120);
    }
}
