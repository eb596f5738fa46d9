package dev.consort.audio.dsp.filter;

import dev.consort.protocol.state.instrument.FilterType;

/**
 * A low pass of four poles that is driven into distortion, one side. For the audio thread.
 *
 * <p>The transistor ladder with one saturation, where the feedback meets the input, at twice the sample rate: Zavalishin,
 * "The Art of VA Filter Design" (2012), chapters 5 and 6; the loop is solved as if it were linear and the result
 * saturated. Behind the saturation everything is a stable low pass of something within ±1, so it cannot blow up. It stays
 * just short of oscillating by itself. The saturation is tanh as a continued fraction, cut off at ±3, where it meets ±1.
 */
final class DrivenFilter implements Circuit {
    private static final double MOST_FEEDBACK = 3.8;
    private static final double QUIET = 1e-6;

    private final int sampleRate;
    private boolean fresh = true;
    private double before;
    private double s1;
    private double s2;
    private double s3;
    private double s4;
    private double pole;
    private double feedback;
    private double in;
    private double out;
    private double nextPole;
    private double nextFeedback;
    private double nextIn;
    private double nextOut;

    DrivenFilter(int sampleRate) {
        this.sampleRate = sampleRate;
        tune(FilterType.RES_DRIVE, 1000, 0, 0, 1);
    }

    @Override
    public void tune(FilterType type, double cutoff, double resonance, double shape, double drive) {
        double hz = Math.max(10, Math.min(cutoff, sampleRate * 0.47));
        double warped = Math.tan(Math.PI * hz / (2.0 * sampleRate));
        nextPole = warped / (1 + warped);
        nextFeedback = MOST_FEEDBACK * resonance;
        // Feedback takes from the lows; half of that is given back.
        nextIn = drive * (1 + 0.5 * nextFeedback);
        // A sound at 0.7 stays about as loud.
        nextOut = 0.7 / saturated(0.7 * drive);
        if (fresh) {
            arrive();
        }
    }

    private void arrive() {
        pole = nextPole;
        feedback = nextFeedback;
        in = nextIn;
        out = nextOut;
    }

    @Override
    public void process(float[] signal, int frames) {
        fresh = false;
        double stepPole = (nextPole - pole) / frames;
        double stepFeedback = (nextFeedback - feedback) / frames;
        double stepIn = (nextIn - in) / frames;
        double stepOut = (nextOut - out) / frames;
        for (int i = 0; i < frames; i++) {
            pole += stepPole;
            feedback += stepFeedback;
            in += stepIn;
            out += stepOut;
            signal[i] = (float) (out * next(in * signal[i]));
        }
        arrive();
        settle();
    }

    private double next(double driven) {
        double square = pole * pole;
        double solved = 1 / (1 + feedback * square * square);
        double between = half(0.5 * (before + driven), square, solved);
        before = driven;
        return 0.5 * (between + half(driven, square, solved));
    }

    /** A half of a frame. Each stage answers pole · in + (1 − pole) · state; what the states give is known beforehand. */
    private double half(double driven, double square, double solved) {
        double rest = 1 - pole;
        double r1 = rest * s1;
        double r2 = rest * s2;
        double r3 = rest * s3;
        double r4 = rest * s4;
        double ahead = r4 + pole * r3 + square * (r2 + pole * r1);
        double y1 = pole * saturated((driven - feedback * ahead) * solved) + r1;
        double y2 = pole * y1 + r2;
        double y3 = pole * y2 + r3;
        double y4 = pole * y3 + r4;
        s1 = 2 * y1 - s1;
        s2 = 2 * y2 - s2;
        s3 = 2 * y3 - s3;
        s4 = 2 * y4 - s4;
        return y4;
    }

    private static double saturated(double x) {
        double below = x < 3 ? x : 3;
        double within = below > -3 ? below : -3;
        double square = within * within;
        return within * (27 + square) / (27 + 9 * square);
    }

    private void settle() {
        s1 = Intake.settle(s1);
        s2 = Intake.settle(s2);
        s3 = Intake.settle(s3);
        s4 = Intake.settle(s4);
        before = Intake.settle(before);
    }

    @Override
    public void reset() {
        s1 = 0;
        s2 = 0;
        s3 = 0;
        s4 = 0;
        before = 0;
        fresh = true;
        arrive();
    }

    @Override
    public boolean isQuiet() {
        return Math.abs(s1) + Math.abs(s2) + Math.abs(s3) + Math.abs(s4) + Math.abs(before) < QUIET;
    }
}
