package dev.consort.audio.heard;

import dev.consort.audio.dsp.StereoSignal;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps the newest frames of one place in the mix. The audio thread writes and never waits; another thread copies what is
 * newest.
 */
public final class Ear {
    /** The mix, behind everything. */
    public static final int MIX = 0;

    private final int instrument;
    private final float[] left;
    private final float[] right;
    private final int mask;
    private final AtomicLong written = new AtomicLong();

    /**
     * An ear that has heard nothing yet.
     *
     * @param instrument whom it hears, in front of its strip; {@link #MIX} for the mix
     * @param frames that can be copied at once; a power of two
     */
    Ear(int instrument, int frames) {
        this.instrument = instrument;
        left = new float[2 * frames];
        right = new float[2 * frames];
        mask = left.length - 1;
    }

    public int instrument() {
        return instrument;
    }

    /** Hears the first frames of a signal. For the audio thread. */
    public void hear(StereoSignal signal, int frames) {
        long at = written.getPlain();
        for (int i = 0; i < frames; i++) {
            int place = (int) (at + i) & mask;
            left[place] = signal.left[i];
            right[place] = signal.right[i];
        }
        written.setRelease(at + frames);
    }

    /** Hears silence. For the audio thread. */
    public void hearNothing(int frames) {
        long at = written.getPlain();
        for (int i = 0; i < frames; i++) {
            int place = (int) (at + i) & mask;
            left[place] = 0;
            right[place] = 0;
        }
        written.setRelease(at + frames);
    }

    /**
     * Copies the newest frames, silence in front where it has not heard so many. For the thread that looks.
     *
     * @return false if the audio thread was so far ahead meanwhile that they belong to different moments
     */
    boolean newest(double[] toLeft, double[] toRight) {
        long end = written.getAcquire();
        int heard = (int) Math.min(end, toLeft.length);
        int silent = toLeft.length - heard;
        Arrays.fill(toLeft, 0, silent, 0);
        Arrays.fill(toRight, 0, silent, 0);
        for (int i = 0; i < heard; i++) {
            int place = (int) (end - heard + i) & mask;
            toLeft[silent + i] = left[place];
            toRight[silent + i] = right[place];
        }
        return written.get() - end <= left.length - toLeft.length;
    }
}
