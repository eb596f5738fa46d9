package dev.consort.audio.effect.drive;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;

/**
 * Both sides through a curve: louder before, moved off its middle, softer behind, and without what is constant. Another
 * curve fades in. For the audio thread.
 */
final class Bend {
    private static final double GLIDE_SECONDS = 0.008;
    private static final double CONSTANT_BELOW_HZ = 8;
    private static final double QUIET = 1e-6;

    private final double leak;
    private final Glide drive;
    private final Glide bias;
    private final Glide level;
    private final Glide change;
    private Curve curve = Curve.SOFT;
    private Curve old = Curve.SOFT;
    private final double[] way = new double[StereoSignal.CHUNK];
    private final double[] bent = new double[StereoSignal.CHUNK];
    private final double[] was = new double[StereoSignal.CHUNK];
    private final Side left = new Side();
    private final Side right = new Side();

    /** What one side remembers. */
    private static final class Side {
        private double before;
        private double constant;
        private boolean started;

        void reset() {
            before = 0;
            constant = 0;
            started = false;
        }

        boolean isQuiet(double rest) {
            return Math.abs(constant) < QUIET && (!started || Math.abs(before - rest) < QUIET);
        }
    }

    Bend(int sampleRate) {
        leak = 1 - Math.exp(-2 * Math.PI * CONSTANT_BELOW_HZ / sampleRate);
        drive = new Glide(sampleRate, GLIDE_SECONDS);
        bias = new Glide(sampleRate, GLIDE_SECONDS);
        level = new Glide(sampleRate, GLIDE_SECONDS);
        change = new Glide(sampleRate, GLIDE_SECONDS);
    }

    /** Says what the next frames should be bent like; a curve is first faded out before the next one comes. */
    void tune(Curve wanted, double driveFactor, double offset, double gain, int frames) {
        drive.to(driveFactor, frames);
        bias.to(offset, frames);
        level.to(gain, frames);
        if (curve != wanted && old == curve) {
            curve = wanted;
            change.reset();
            change.to(left.started ? 0 : 1, frames);
        }
        change.to(1, frames);
        old = change.value() > 0.999 ? curve : old;
    }

    void process(StereoSignal signal, int frames) {
        process(left, signal.left, frames);
        process(right, signal.right, frames);
    }

    private void process(Side side, float[] signal, int frames) {
        if (!side.started) {
            side.started = true;
            side.before = bias.value();
        }
        for (int i = 0; i < frames; i++) {
            way[i] = signal[i] * drive.at(i) + bias.at(i);
        }
        curve.means(side.before, way, bent, frames);
        if (old != curve) {
            fade(side.before, frames);
        }
        side.before = way[frames - 1];
        centre(side, signal, frames);
    }

    private void fade(double from, int frames) {
        old.means(from, way, was, frames);
        for (int i = 0; i < frames; i++) {
            bent[i] = was[i] + (bent[i] - was[i]) * change.at(i);
        }
    }

    private void centre(Side side, float[] signal, int frames) {
        double offset = middle(bias.value());
        double constant = side.constant;
        for (int i = 0; i < frames; i++) {
            double now = bent[i] - (bias.moves() ? middle(bias.at(i)) : offset);
            constant = constant * (1 - leak) + now * leak;
            signal[i] = (float) ((now - constant) * level.at(i));
        }
        side.constant = Intake.settle(constant);
    }

    private double middle(double at) {
        return curve.mean(at, at);
    }

    void reset() {
        left.reset();
        right.reset();
        drive.reset();
        bias.reset();
        level.reset();
        change.reset();
        old = curve;
    }

    boolean isQuiet() {
        return left.isQuiet(bias.value()) && right.isQuiet(bias.value());
    }
}
