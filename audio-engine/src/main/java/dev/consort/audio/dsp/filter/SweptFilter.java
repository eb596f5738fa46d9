package dev.consort.audio.dsp.filter;

import dev.consort.protocol.state.instrument.FilterType;

/**
 * A two-pole filter, one side, whose coefficients move in a straight line through the frames of a call. For the audio
 * thread.
 *
 * <p>Topology-preserving transform: Zavalishin, "The Art of VA Filter Design" (2012), chapter 4. The step from one state
 * to the next makes no state longer, whatever the cutoff; a mean of such steps does not either, so it stays stable on the
 * way between any two settings.
 */
public final class SweptFilter implements Circuit {
    private static final double LEAST_DAMPING = 0.05;
    private static final double QUIET = 1e-6;

    private final int sampleRate;
    private boolean fresh = true;
    private boolean moving;
    private double first;
    private double second;
    private double a1;
    private double a2;
    private double a3;
    private double dry;
    private double band;
    private double low;
    private double nextA1;
    private double nextA2;
    private double nextA3;
    private double nextDry;
    private double nextBand;
    private double nextLow;

    public SweptFilter(int sampleRate) {
        this.sampleRate = sampleRate;
        tune(FilterType.LOW_PASS, 1000, Math.sqrt(0.5), 1);
    }

    /** The quality of a resonance from 0 (√½, no peak) to 1 (20, a peak of 26 dB). */
    static double quality(double resonance) {
        return 1 / (LEAST_DAMPING + (Math.sqrt(2) - LEAST_DAMPING) * (1 - resonance));
    }

    @Override
    public void tune(FilterType type, double cutoff, double resonance, double shape, double drive) {
        tune(type, cutoff, quality(resonance), 1);
    }

    /**
     * Where the next frames lead to.
     *
     * @param type one with two poles; others count as a low pass
     * @param cutoff Hz, kept from 10 to 0.47 of the sample rate
     * @param q quality, above 0; a band pass has gain 1 at its middle whatever it is
     * @param gain of the result, as a factor
     */
    public void tune(FilterType type, double cutoff, double q, double gain) {
        double warped = Math.tan(Math.PI * Math.max(10, Math.min(cutoff, sampleRate * 0.47)) / sampleRate);
        nextA1 = 1 / (1 + warped * (warped + 1 / q));
        nextA2 = warped * nextA1;
        nextA3 = warped * nextA2;
        blend(type, 1 / q, gain);
        moving = true;
        if (fresh) {
            arrive();
        }
    }

    private void blend(FilterType type, double damping, double gain) {
        nextDry = type == FilterType.HIGH_PASS || type == FilterType.NOTCH || type == FilterType.ALL_PASS ? gain : 0;
        nextBand = gain
                * damping
                * switch (type) {
                    case HIGH_PASS, NOTCH -> -1;
                    case BAND_PASS -> 1;
                    case ALL_PASS -> -2;
                    case LOW_PASS, COMB, VOWEL, RES_DRIVE -> 0;
                };
        nextLow = switch (type) {
            case HIGH_PASS -> -gain;
            case BAND_PASS, NOTCH, ALL_PASS -> 0;
            case LOW_PASS, COMB, VOWEL, RES_DRIVE -> gain;
        };
    }

    private void arrive() {
        moving = false;
        a1 = nextA1;
        a2 = nextA2;
        a3 = nextA3;
        dry = nextDry;
        band = nextBand;
        low = nextLow;
    }

    @Override
    public void process(float[] signal, int frames) {
        fresh = false;
        if (moving) {
            sweep(signal, frames);
            arrive();
        } else {
            hold(signal, frames);
        }
        first = Intake.settle(first);
        second = Intake.settle(second);
    }

    /** What passes is the middle between the old and the new state of each pole. */
    private void hold(float[] signal, int frames) {
        double s1 = first;
        double s2 = second;
        double turn = 2 * a1 - 1;
        double drive = 2 * a2;
        double follow = 2 * a3;
        double halfBand = band / 2;
        double halfLow = low / 2;
        for (int i = 0; i < frames; i++) {
            double in = signal[i];
            double n1 = turn * s1 + drive * (in - s2);
            double n2 = s2 + (drive * s1 + follow * (in - s2));
            signal[i] = (float) (dry * in + halfBand * (s1 + n1) + halfLow * (s2 + n2));
            s1 = n1;
            s2 = n2;
        }
        first = s1;
        second = s2;
    }

    private void sweep(float[] signal, int frames) {
        double share = 1.0 / frames;
        double stepA1 = (nextA1 - a1) * share;
        double stepA2 = (nextA2 - a2) * share;
        double stepA3 = (nextA3 - a3) * share;
        double stepDry = (nextDry - dry) * share;
        double stepBand = (nextBand - band) * share;
        double stepLow = (nextLow - low) * share;
        double s1 = first;
        double s2 = second;
        for (int i = 0; i < frames; i++) {
            int done = i + 1;
            double in = signal[i];
            double ahead2 = a2 + done * stepA2;
            double bandPass = (a1 + done * stepA1) * s1 + ahead2 * (in - s2);
            double lowPass = s2 + (ahead2 * s1 + (a3 + done * stepA3) * (in - s2));
            s1 = 2 * bandPass - s1;
            s2 = 2 * lowPass - s2;
            signal[i] = (float) ((dry + done * stepDry) * in
                    + (band + done * stepBand) * bandPass
                    + (low + done * stepLow) * lowPass);
        }
        first = s1;
        second = s2;
    }

    @Override
    public void reset() {
        first = 0;
        second = 0;
        fresh = true;
        arrive();
    }

    @Override
    public boolean isQuiet() {
        return Math.abs(first) + Math.abs(second) < QUIET;
    }
}
