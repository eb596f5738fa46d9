package dev.consort.audio.effect.texture;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Glide;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectProcessor;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;
import java.util.Arrays;

/**
 * An old record. Wow bends the pitch once a turn, at 33⅓ turns a minute, by up to 14 cents; flutter 9.3 times a second by
 * up to 7. Noise is the crackle of dust and scratches, hiss that of the groove; both come with the sound, and the needle
 * is lifted some seconds after it has ended.
 */
public final class Vinyl implements EffectProcessor {
    private static final int WOW = Knobs.place(EffectType.VINYL.params(), "wow");
    private static final int FLUTTER = Knobs.place(EffectType.VINYL.params(), "flutter");
    private static final double WOW_HZ = 100 / 180.0;
    private static final double FLUTTER_HZ = 9.3;
    private static final double WOW_SHARE = 0.008;
    private static final double FLUTTER_SHARE = 0.004;
    private static final double GLIDE_SECONDS = 0.1;
    private static final double GROOVE_HZ = 14_000;
    private static final double LEAST_DELAY = 2;
    private static final float QUIET = 1e-6f;

    private final float[] left;
    private final float[] right;
    private final int mask;
    private final Glide wow;
    private final Glide flutter;
    private final Turntable wowTurn;
    private final Turntable flutterTurn;
    private final Dust dust;
    private final double groove;
    private int head;
    private int silent;
    private double mellowLeft;
    private double mellowRight;

    /** A slow sine, as the delay that bends the pitch by a share. */
    private static final class Turntable {
        private final double stepCosine;
        private final double stepSine;
        private final double frames;
        private double cosine = 1;
        private double sine;

        Turntable(double hz, double share, int sampleRate) {
            double angle = 2 * Math.PI * hz / sampleRate;
            stepCosine = Math.cos(angle);
            stepSine = Math.sin(angle);
            frames = share / angle;
        }

        double next() {
            double c = cosine * stepCosine - sine * stepSine;
            double s = cosine * stepSine + sine * stepCosine;
            // One step of Newton's towards length 1.
            double length = 1.5 - 0.5 * (c * c + s * s);
            cosine = c * length;
            sine = s * length;
            return frames * (1 + sine);
        }

        void reset() {
            cosine = 1;
            sine = 0;
        }
    }

    public Vinyl(int sampleRate, long seed) {
        wowTurn = new Turntable(WOW_HZ, WOW_SHARE, sampleRate);
        flutterTurn = new Turntable(FLUTTER_HZ, FLUTTER_SHARE, sampleRate);
        int size = Integer.highestOneBit((int) (2 * (wowTurn.frames + flutterTurn.frames)) + 16) * 2;
        left = new float[size];
        right = new float[size];
        mask = size - 1;
        wow = new Glide(sampleRate, GLIDE_SECONDS);
        flutter = new Glide(sampleRate, GLIDE_SECONDS);
        dust = new Dust(sampleRate, new Dice(seed));
        groove = 1 - Math.exp(-2 * Math.PI * Math.min(GROOVE_HZ, 0.45 * sampleRate) / sampleRate);
        silent = size;
    }

    @Override
    public void process(EffectSlot slot, StereoSignal signal, int frames) {
        Intake.clean(signal, frames);
        wow.to(slot.knob(WOW), frames);
        flutter.to(slot.knob(FLUTTER), frames);
        for (int i = 0; i < frames; i++) {
            write(signal.left[i], signal.right[i]);
            double behind = LEAST_DELAY + wow.at(i) * wowTurn.next() + flutter.at(i) * flutterTurn.next();
            mellowLeft += (read(left, behind) - mellowLeft) * groove;
            mellowRight += (read(right, behind) - mellowRight) * groove;
            dust.next(Math.max(Math.abs(signal.left[i]), Math.abs(signal.right[i])));
            signal.left[i] = (float) mellowLeft;
            signal.right[i] = (float) mellowRight;
            dust.add(slot, signal, i);
        }
        mellowLeft = Intake.settle(mellowLeft);
        mellowRight = Intake.settle(mellowRight);
    }

    private void write(float l, float r) {
        head = (head + 1) & mask;
        left[head] = Intake.settle(l);
        right[head] = Intake.settle(r);
        silent = Math.max(Math.abs(l), Math.abs(r)) < QUIET ? Math.min(silent + 1, mask + 1) : 0;
    }

    /** Along the cubic through four samples (Lagrange). */
    private double read(float[] line, double behind) {
        int whole = (int) behind;
        double x = behind - whole;
        int at = head - whole;
        double below = x * (x - 1);
        double above = (x + 1) * (x - 2);
        return below * ((x + 1) * line[(at - 2) & mask] - (x - 2) * line[(at + 1) & mask]) / 6
                + above * ((x - 1) * line[at & mask] - x * line[(at - 1) & mask]) / 2;
    }

    @Override
    public void reset() {
        Arrays.fill(left, 0);
        Arrays.fill(right, 0);
        wow.reset();
        flutter.reset();
        wowTurn.reset();
        flutterTurn.reset();
        dust.reset();
        silent = mask + 1;
        mellowLeft = 0;
        mellowRight = 0;
    }

    @Override
    public boolean isQuiet() {
        return silent > mask && dust.isQuiet() && Math.abs(mellowLeft) + Math.abs(mellowRight) < QUIET;
    }
}
