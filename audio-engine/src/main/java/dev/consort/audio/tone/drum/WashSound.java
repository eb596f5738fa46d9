package dev.consort.audio.tone.drum;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StateVariableFilter;
import dev.consort.protocol.state.instrument.FilterType;

/** A wash that sounds. For the audio thread. */
final class WashSound {
    private static final double SIXTY_DB = Math.log(1000);
    /** It is given up 90 dB down. */
    private static final double LIVES = 1.5;
    /** Above this share of the sample rate nothing would be left. */
    private static final double HIGHEST_FLOOR = 0.28;
    /** What makes no difference to 1. */
    private static final double LOST = 1e-20;

    private final int sampleRate;
    private final Metal squares = new Metal();
    private final StateVariableFilter floor;
    private final StateVariableFilter steeper;
    private final StateVariableFilter ceiling;
    private final Dice dice;
    private Wash wash = Wash.NONE;
    private int life;
    private double level;
    private double fall;
    private double missing;
    private double missingFall;
    private double grain;
    private double grainFall;
    private int grainsLeft;
    private int gap;
    private int untilGrain;

    WashSound(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        floor = new StateVariableFilter(sampleRate);
        steeper = new StateVariableFilter(sampleRate);
        ceiling = new StateVariableFilter(sampleRate);
    }

    /**
     * Begins a stroke.
     *
     * @param tuning factor on every frequency
     * @param span factor on every duration
     * @param velocity up to 1; soft strokes are darker
     * @return frames until it is silent
     */
    int strike(Wash of, double tuning, double span, double velocity) {
        wash = of;
        double seconds = of.seconds() * span;
        life = of.level() > 0 ? (int) (LIVES * seconds * sampleRate) : 0;
        level = of.level() * (0.75 + 0.25 * velocity) * (1 + 0.06 * dice.bipolar());
        fall = fall(seconds);
        missing = of.attack() > 0 ? 1 : 0;
        missingFall = of.attack() > 0 ? Math.exp(-1 / (of.attack() * sampleRate)) : 0;
        grains(of);
        squares.strike(of.metalHz() * tuning / sampleRate, dice);
        edges(of, tuning, velocity);
        return life;
    }

    private void grains(Wash of) {
        grain = 1;
        grainsLeft = of.grains() - 1;
        grainFall = grainsLeft > 0 ? fall(of.grainSeconds()) : 1;
        gap = (int) (of.gap() * sampleRate * (1 + 0.08 * dice.bipolar()));
        untilGrain = gap;
    }

    private void edges(Wash of, double tuning, double velocity) {
        floor.reset();
        steeper.reset();
        ceiling.reset();
        double darker = Math.pow(2, 1.6 * (velocity - 1));
        double low = Math.min(of.low() * tuning * Math.pow(darker, 0.25), HIGHEST_FLOOR * sampleRate);
        floor.tune(low, 0);
        steeper.tune(low, 0.35);
        ceiling.tune(of.high() * tuning * darker, 0);
    }

    private double fall(double seconds) {
        return Math.exp(-SIXTY_DB / Math.max(1, seconds * sampleRate));
    }

    /** Adds the next frames. */
    void add(double[] sum, int frames) {
        int alive = Math.min(frames, life);
        for (int i = 0; i < alive; i++) {
            double raw = dice.bipolar();
            if (wash.metal() > 0) {
                raw += wash.metal() * (squares.next() - raw);
            }
            double high = steeper.next(FilterType.HIGH_PASS, floor.next(FilterType.HIGH_PASS, raw));
            sum[i] += ceiling.next(FilterType.LOW_PASS, high) * envelope();
        }
        life -= alive;
    }

    private double envelope() {
        double now = level * grain * (1 - missing);
        level *= fall;
        missing *= missingFall;
        missing = missing < LOST ? 0 : missing;
        if (grainsLeft > 0) {
            grain *= grainFall;
            beginGrain();
        }
        return now;
    }

    private void beginGrain() {
        if (--untilGrain > 0) {
            return;
        }
        untilGrain = gap;
        grain = 1;
        grainsLeft--;
    }
}
