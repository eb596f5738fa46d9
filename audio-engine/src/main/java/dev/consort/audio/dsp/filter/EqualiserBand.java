package dev.consort.audio.dsp.filter;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.protocol.state.effect.EqBandType;

/** One band of an equaliser, both sides. Costs nothing while it changes nothing. For the audio thread. */
final class EqualiserBand {
    private static final double GLIDE_SECONDS = 0.006;
    private static final double FLAT = 1e-3;
    /** So small that even the slowest band cannot grow it into something that is heard. */
    private static final double QUIET = 1e-10;

    private final double turn;
    private final MatchedBand target = new MatchedBand();
    private final Glide pitch;
    private final Glide decibels;
    private final Glide sharpness;
    private EqBandType wanted = EqBandType.PEAK;
    private EqBandType type = EqBandType.PEAK;
    private double nextHz = 1000;
    private double nextDecibels;
    private double nextQ = 1;
    private boolean fresh = true;
    private boolean retuned = true;
    private double b0 = 1;
    private double b1;
    private double b2;
    private double a1;
    private double a2;
    private double left1;
    private double left2;
    private double right1;
    private double right2;

    EqualiserBand(int sampleRate) {
        turn = 2 * Math.PI / sampleRate;
        pitch = new Glide(sampleRate, GLIDE_SECONDS);
        decibels = new Glide(sampleRate, GLIDE_SECONDS);
        sharpness = new Glide(sampleRate, GLIDE_SECONDS);
    }

    void tune(EqBandType kind, double hz, double gainDb, double q) {
        retuned |= kind != wanted || hz != nextHz || gainDb != nextDecibels || q != nextQ;
        wanted = kind;
        nextHz = hz;
        nextDecibels = gainDb;
        nextQ = q;
    }

    void process(StereoSignal signal, int frames) {
        if (retuned) {
            glide(frames);
        }
        fresh = false;
        if (b0 != 1 || target.b0 != 1 || b1 != a1 || b2 != a2 || !isQuiet()) {
            run(signal, frames);
        }
    }

    private void glide(int frames) {
        boolean changing = wanted != type && !fresh;
        decibels.to(changing ? 0 : nextDecibels, frames);
        if (wanted != type && Math.abs(decibels.value()) < FLAT) {
            type = wanted;
        } else if (fresh) {
            type = wanted;
        }
        pitch.to(Math.log(nextHz), frames);
        sharpness.to(Math.log(nextQ), frames);
        retuned = decibels.moves() || pitch.moves() || sharpness.moves() || changing;
        aim();
    }

    private void aim() {
        if (Math.abs(decibels.value()) < FLAT && nextDecibels == 0) {
            flatten();
        } else {
            double angle = Math.min(Math.exp(pitch.value()) * turn, 0.96 * Math.PI);
            target.design(type, angle, decibels.value(), Math.exp(sharpness.value()));
        }
        if (fresh) {
            arrive();
        }
    }

    /** The poles stay, so that what rings dies away as it would have. */
    private void flatten() {
        target.b0 = 1;
        target.b1 = target.a1;
        target.b2 = target.a2;
    }

    private void arrive() {
        b0 = target.b0;
        b1 = target.b1;
        b2 = target.b2;
        a1 = target.a1;
        a2 = target.a2;
    }

    /** Transposed direct form II, both sides at once. */
    private void run(StereoSignal signal, int frames) {
        double step0 = (target.b0 - b0) / frames;
        double step1 = (target.b1 - b1) / frames;
        double step2 = (target.b2 - b2) / frames;
        double stepA1 = (target.a1 - a1) / frames;
        double stepA2 = (target.a2 - a2) / frames;
        for (int i = 0; i < frames; i++) {
            b0 += step0;
            b1 += step1;
            b2 += step2;
            a1 += stepA1;
            a2 += stepA2;
            next(signal, i);
        }
        arrive();
        settle();
    }

    private void next(StereoSignal signal, int frame) {
        double l = signal.left[frame];
        double r = signal.right[frame];
        double outLeft = b0 * l + left1;
        double outRight = b0 * r + right1;
        left1 = b1 * l - a1 * outLeft + left2;
        right1 = b1 * r - a1 * outRight + right2;
        left2 = b2 * l - a2 * outLeft;
        right2 = b2 * r - a2 * outRight;
        signal.left[frame] = (float) outLeft;
        signal.right[frame] = (float) outRight;
    }

    private void settle() {
        if (isQuiet()) {
            silence();
        }
    }

    private void silence() {
        left1 = 0;
        left2 = 0;
        right1 = 0;
        right2 = 0;
    }

    void reset() {
        silence();
        pitch.reset();
        decibels.reset();
        sharpness.reset();
        fresh = true;
        retuned = true;
    }

    boolean isQuiet() {
        return Math.abs(left1) + Math.abs(left2) + Math.abs(right1) + Math.abs(right2) < QUIET;
    }
}
