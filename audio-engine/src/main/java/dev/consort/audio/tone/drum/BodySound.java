package dev.consort.audio.tone.drum;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.Sine;

/** A body that sounds: a sum of falling sines whose frequencies bend together. For the audio thread. */
final class BodySound {
    private static final double SIXTY_DB = Math.log(1000);
    /** A mode is given up 90 dB down. */
    private static final double LIVES = 1.5;
    /** What makes no difference to 1. */
    private static final double LOST = 1e-20;
    /** No two strokes hit the same place equally. */
    private static final double UNEVEN = 0.08;

    private final int sampleRate;
    private final double[] phases = new double[Modes.MOST];
    private final double[] steps = new double[Modes.MOST];
    private final double[] gains = new double[Modes.MOST];
    private final double[] falls = new double[Modes.MOST];
    private final int[] lives = new int[Modes.MOST];
    private final double[] latest = new double[Modes.MOST];
    private final double[] former = new double[Modes.MOST];
    private final double[] turns = new double[Modes.MOST];
    private final double[] losses = new double[Modes.MOST];
    private final double[] bends = new double[StereoSignal.CHUNK];
    private final double[] swells = new double[StereoSignal.CHUNK];
    private int count;
    private int life;
    private boolean bent;
    private double rise;
    private double riseFall;
    private double snap;
    private double snapFall;
    private double missing;
    private double missingFall;

    BodySound(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    /**
     * Begins a stroke.
     *
     * @param tuning factor on every frequency
     * @param span factor on every duration
     * @param velocity up to 1; soft strokes are rounder and bend less
     * @return frames until it is silent
     */
    int strike(Body body, double tuning, double span, double velocity, Dice dice) {
        bend(body, velocity);
        count = body.modes().count();
        life = 0;
        for (int i = 0; i < count; i++) {
            tune(i, body, tuning, span, velocity, dice);
            life = Math.max(life, lives[i]);
            steady(i);
        }
        return life;
    }

    private void bend(Body body, double velocity) {
        Bend bend = body.bend();
        bent = bend != Bend.NONE;
        rise = bend.rise() * (0.7 + 0.3 * velocity);
        riseFall = Math.exp(-1 / (bend.riseSeconds() * sampleRate));
        snap = bend.snap() * velocity;
        snapFall = Math.exp(-1 / (bend.snapSeconds() * sampleRate));
        missing = body.attack() > 0 ? 1 : 0;
        missingFall = body.attack() > 0 ? Math.exp(-1 / (body.attack() * sampleRate)) : 0;
    }

    private void tune(int i, Body body, double tuning, double span, double velocity, Dice dice) {
        double ratio = body.modes().ratios()[i];
        double round = Math.pow(ratio, velocity - 1);
        double seconds = body.seconds() * body.modes().spans()[i] * span;
        phases[i] = dice.unit() * body.scatter();
        steps[i] = body.hz() * ratio * tuning / sampleRate;
        gains[i] = body.level() * body.modes().gains()[i] * round * (1 + UNEVEN * dice.bipolar());
        falls[i] = Math.exp(-SIXTY_DB / Math.max(1, seconds * sampleRate));
        lives[i] = gains[i] > 0 && steps[i] < 0.45 ? (int) (LIVES * seconds * sampleRate) : 0;
    }

    /** What bends needs a sine for each frame; what does not is a damped recurrence, which is many times faster. */
    private void steady(int i) {
        double turn = 2 * Math.PI * steps[i];
        boolean silent = lives[i] == 0;
        turns[i] = silent ? 0 : 2 * falls[i] * Math.cos(turn);
        losses[i] = silent ? 0 : falls[i] * falls[i];
        latest[i] = silent ? 0 : gains[i] * Math.sin(2 * Math.PI * phases[i]);
        former[i] = silent ? 0 : gains[i] / falls[i] * Math.sin(2 * Math.PI * phases[i] - turn);
    }

    /** Adds the next frames. */
    void add(double[] sum, int frames) {
        int alive = Math.min(frames, life);
        if (alive == 0) {
            return;
        }
        life -= alive;
        prepare(alive);
        if (bent) {
            addBent(sum, alive);
        } else {
            addSteady(sum, alive);
        }
    }

    private void addSteady(double[] sum, int frames) {
        for (int i = 0; i < frames; i++) {
            double all = 0;
            for (int mode = 0; mode < count; mode++) {
                double next = turns[mode] * latest[mode] - losses[mode] * former[mode];
                former[mode] = latest[mode];
                latest[mode] = next;
                all += next;
            }
            sum[i] += all * swells[i];
        }
    }

    private void addBent(double[] sum, int frames) {
        for (int i = 0; i < count; i++) {
            int alive = Math.min(frames, lives[i]);
            if (alive > 0) {
                add(i, sum, alive);
                lives[i] -= alive;
            }
        }
    }

    private void prepare(int frames) {
        for (int i = 0; i < frames; i++) {
            bends[i] = 1 + rise + snap;
            swells[i] = 1 - missing;
            rise *= riseFall;
            snap *= snapFall;
            missing *= missingFall;
        }
        rise = Math.abs(rise) < LOST ? 0 : rise;
        snap = snap < LOST ? 0 : snap;
        missing = missing < LOST ? 0 : missing;
    }

    private void add(int mode, double[] sum, int frames) {
        double phase = phases[mode];
        double step = steps[mode];
        double gain = gains[mode];
        double fall = falls[mode];
        for (int i = 0; i < frames; i++) {
            phase += Math.min(0.48, step * bends[i]);
            sum[i] += gain * swells[i] * Sine.of(phase);
            gain *= fall;
        }
        phases[mode] = phase;
        gains[mode] = gain;
    }
}
