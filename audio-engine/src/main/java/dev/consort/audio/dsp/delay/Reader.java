package dev.consort.audio.dsp.delay;

/**
 * Reads delay lines between their frames, many frames at once, by the same curve as {@link DelayLine#read}. One is enough
 * for all lines of an effect. For the audio thread.
 */
public final class Reader {
    /** From minus {@link DelayLine#AT_ONCE} on. */
    private static final float[] RAMP = new float[3 * DelayLine.AT_ONCE];

    static {
        for (int i = 0; i < RAMP.length; i++) {
            RAMP[i] = i - DelayLine.AT_ONCE;
        }
    }

    /** Frames per frame from which on too few lie together. */
    private static final double STEEPEST = 0.2;

    private final float[] after = new float[DelayLine.AT_ONCE];
    private final float[] here = new float[DelayLine.AT_ONCE];
    private final float[] before = new float[DelayLine.AT_ONCE];
    private final float[] past = new float[DelayLine.AT_ONCE];
    private final float[] share = new float[DelayLine.AT_ONCE];
    private final float[] ramp = new float[DelayLine.AT_ONCE];
    private int shift = Integer.MIN_VALUE;

    /**
     * Reads for frames that are not written yet, and moves the distance on.
     *
     * @param slide how far each lies behind its frame: more than there are frames
     * @param to behind the last, up to {@link DelayLine#AT_ONCE}
     */
    public void readAhead(DelayLine line, Slide slide, float[] into, int from, int to) {
        read(line, slide, 0, into, from, to);
    }

    /** Reads for the frames that were written last, 1 or more behind each, and moves the distance on. */
    public void read(DelayLine line, Slide slide, float[] into, int from, int to) {
        read(line, slide, to - from, into, from, to);
    }

    private void read(DelayLine line, Slide slide, int written, float[] into, int from, int to) {
        if (Math.abs(slide.step()) > STEEPEST) {
            readSingly(line, slide, written, into, from, to);
        } else {
            readTogether(line, slide, written, into, from, to);
        }
        slide.pass(to - from);
    }

    private static void readSingly(DelayLine line, Slide slide, int written, float[] into, int from, int to) {
        for (int done = 0; done < to - from; done++) {
            into[from + done] = line.read(slide.at(done) + written - done - 1);
        }
    }

    private void readTogether(DelayLine line, Slide slide, int written, float[] into, int from, int to) {
        int frames = to - from;
        for (int done = 0; done < frames; ) {
            int whole = (int) slide.at(done);
            int run = run(slide, done, frames, whole);
            int distance = Math.min(whole, line.longest()) + written - done;
            int start = from + done;
            if (slide.stands(whole)) {
                line.copy(distance, into, start, run);
            } else {
                lift(line, distance, start, run);
                part(slide, whole, done, start, run);
                curve(into, start, start + run);
            }
            done += run;
        }
    }

    /** How many frames from here lie between the same two. */
    private static int run(Slide slide, int done, int frames, int whole) {
        if ((int) slide.at(frames - 1) == whole) {
            return frames - done;
        }
        int run = 1;
        while ((int) slide.at(done + run) == whole) {
            run++;
        }
        return run;
    }

    /** The four neighbours of every frame, each in an array of its own: so the loops are compiled to vectors. */
    private void lift(DelayLine line, int distance, int start, int run) {
        line.copy(distance - 1, after, start, run);
        line.copy(distance, here, start, run);
        line.copy(distance + 1, before, start, run);
        line.copy(distance + 2, past, start, run);
    }

    private void part(Slide slide, int whole, int done, int start, int run) {
        shift(slide.place() + done - start);
        line(share, ramp, (float) slide.step(), (float) (slide.from() - whole), start, start + run);
    }

    /** Lets the ramp count the frames since the knot; the same for all lines that are read side by side. */
    private void shift(int frames) {
        if (frames != shift) {
            shift = frames;
            System.arraycopy(RAMP, DelayLine.AT_ONCE + frames, ramp, 0, ramp.length);
        }
    }

    private static void line(float[] values, float[] ramp, float step, float first, int from, int to) {
        for (int i = from; i < to; i++) {
            values[i] = ramp[i] * step + first;
        }
    }

    /** The cubic Hermite curve through the two in the middle, in loops that are short enough to become vectors. */
    private void curve(float[] into, int from, int to) {
        twist(after, here, before, past, from, to);
        turn(after, here, before, past, share, from, to);
        draw(after, here, before, past, share, into, from, to);
    }

    private static void twist(float[] after, float[] here, float[] before, float[] past, int from, int to) {
        for (int i = from; i < to; i++) {
            past[i] = past[i] - after[i] + 3 * (here[i] - before[i]);
        }
    }

    private static void turn(
            float[] after, float[] here, float[] before, float[] twist, float[] share, int from, int to) {
        for (int i = from; i < to; i++) {
            twist[i] = after[i] + before[i] - 2 * here[i] + (share[i] - 1) * twist[i];
        }
    }

    private static void draw(
            float[] after, float[] here, float[] before, float[] turn, float[] share, float[] into, int from, int to) {
        for (int i = from; i < to; i++) {
            into[i] = here[i] + 0.5f * share[i] * (before[i] - after[i] + share[i] * turn[i]);
        }
    }
}
