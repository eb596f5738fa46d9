package dev.consort.audio.dsp.filter;

import dev.consort.protocol.state.instrument.FilterType;
import java.util.Arrays;

/**
 * A delay that is fed back, one side: peaks at the multiples of a frequency. For the audio thread.
 *
 * <p>Between two samples it reads along the cubic through the four around them (Lagrange, third order; Välimäki and
 * Laakso, "Principles of fractional delay filters", 2000), which passes nothing louder than it came. What is constant is
 * kept out, as 0 Hz is a multiple too.
 */
public final class CombFilter implements Circuit {
    private static final double LOWEST = 15;
    private static final double MOST_FEEDBACK = 0.98;
    private static final double CONSTANT_BELOW_HZ = 5;
    private static final float CEILING = 1000;
    private static final float QUIET = 1e-6f;

    private final int sampleRate;
    private final double leak;
    private final float[] line;
    private final int mask;
    private int head;
    private int silent;
    private boolean fresh = true;
    private double constant;
    private double delay;
    private double feedback;
    private double gain;
    private double nextDelay;
    private double nextFeedback;
    private double nextGain;
    private double damping;
    private double damped;

    public CombFilter(int sampleRate) {
        this.sampleRate = sampleRate;
        leak = 1 - Math.exp(-2 * Math.PI * CONSTANT_BELOW_HZ / sampleRate);
        int longest = (int) (sampleRate / LOWEST) + 8;
        line = new float[Integer.highestOneBit(longest) * 2];
        mask = line.length - 1;
        silent = line.length;
        tune(440, 0, 1, 0);
    }

    @Override
    public void tune(FilterType type, double cutoff, double resonance, double shape, double drive) {
        double back = MOST_FEEDBACK * (1 - (1 - resonance) * (1 - resonance));
        // As loud as before for noise.
        tune(cutoff, back, Math.sqrt(1 - back * back), 0);
    }

    /**
     * Where the next frames lead to.
     *
     * @param hz the frequency of the first peak, from 15 to 0.47 of the sample rate
     * @param back the gain of the way round, 0 up to but not including 1
     * @param in the gain of what comes in
     * @param dull how much faster the highs decay, 0–0.5; keeps the frequency
     */
    public void tune(double hz, double back, double in, double dull) {
        // A mean of two neighbours delays the lows by the older one's weight.
        nextDelay = Math.max(2, sampleRate / Math.max(LOWEST, Math.min(hz, sampleRate * 0.47)) - dull);
        damping = dull;
        nextFeedback = back;
        nextGain = in;
        if (fresh) {
            arrive();
        }
    }

    private void arrive() {
        delay = nextDelay;
        feedback = nextFeedback;
        gain = nextGain;
    }

    @Override
    public void process(float[] signal, int frames) {
        fresh = false;
        double stepDelay = (nextDelay - delay) / frames;
        double stepFeedback = (nextFeedback - feedback) / frames;
        double stepGain = (nextGain - gain) / frames;
        for (int i = 0; i < frames; i++) {
            delay += stepDelay;
            feedback += stepFeedback;
            gain += stepGain;
            signal[i] = next(signal[i]);
        }
        arrive();
        constant = Intake.settle(constant);
        damped = Intake.settle(damped);
    }

    private float next(float in) {
        constant += (in - constant) * leak;
        double read = read();
        double out = gain * (in - constant) + feedback * (read + damping * (damped - read));
        damped = read;
        float kept = Intake.settle((float) Math.max(-CEILING, Math.min(CEILING, out)));
        head = (head + 1) & mask;
        line[head] = kept;
        silent = Math.abs(kept) < QUIET ? Math.min(silent + 1, line.length) : 0;
        return kept;
    }

    /** What went in {@code delay} frames before the one that is to come, which is two or more. */
    private double read() {
        int whole = (int) delay;
        double x = delay - whole;
        int at = head + 1 - whole;
        double newer = line[(at + 1) & mask];
        double near = line[at & mask];
        double far = line[(at - 1) & mask];
        double older = line[(at - 2) & mask];
        double below = x * (x - 1);
        double above = (x + 1) * (x - 2);
        return below * ((x + 1) * older - (x - 2) * newer) / 6 + above * ((x - 1) * near - x * far) / 2;
    }

    @Override
    public void reset() {
        Arrays.fill(line, 0);
        constant = 0;
        damped = 0;
        silent = line.length;
        fresh = true;
        arrive();
    }

    @Override
    public boolean isQuiet() {
        return silent >= delay + 4 && Math.abs(constant) < QUIET;
    }
}
