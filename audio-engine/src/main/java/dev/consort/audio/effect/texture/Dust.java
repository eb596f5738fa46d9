package dev.consort.audio.effect.texture;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.filter.Intake;
import dev.consort.audio.effect.EffectSlot;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.effect.EffectType;

/**
 * The noise of a record: clicks, many weak and few strong ones, and hiss, for as long as something plays. For the audio
 * thread.
 */
final class Dust {
    private static final int NOISE = Knobs.place(EffectType.VINYL.params(), "noise");
    private static final int HISS = Knobs.place(EffectType.VINYL.params(), "hiss");
    private static final double MOST_CLICKS = 60;
    private static final double CLICK_SECONDS = 0.0004;
    private static final double CLICK_LEVEL = 0.5;
    private static final double HISS_LEVEL = 0.03;
    private static final double HISS_HZ = 6000;
    private static final double NEEDLE_DOWN_SECONDS = 0.02;
    private static final double NEEDLE_UP_SECONDS = 0.3;
    private static final double AUDIBLE = 1e-4;
    private static final double QUIET = 1e-5;

    private final Dice dice;
    private final double perFrame;
    private final double decay;
    private final double soften;
    private final double down;
    private final double up;
    private double needle;
    private double clickLeft;
    private double clickRight;
    private double smoothLeft;
    private double smoothRight;
    private double hissLeft;
    private double hissRight;

    Dust(int sampleRate, Dice dice) {
        this.dice = dice;
        perFrame = MOST_CLICKS / sampleRate;
        decay = Math.exp(-1 / (CLICK_SECONDS * sampleRate));
        soften = 1 - Math.exp(-2 * Math.PI * Math.min(HISS_HZ, 0.4 * sampleRate) / sampleRate);
        down = 1 - Math.exp(-1 / (NEEDLE_DOWN_SECONDS * sampleRate));
        up = 1 - Math.exp(-1 / (NEEDLE_UP_SECONDS * sampleRate));
    }

    /** Takes notice of how loud the sound is. */
    void next(float loudness) {
        needle += loudness > AUDIBLE ? (1 - needle) * down : -needle * up;
        needle = Intake.settle(needle);
    }

    /** Adds the noise to one frame. */
    void add(EffectSlot slot, StereoSignal signal, int frame) {
        double noise = slot.knob(NOISE);
        double hiss = HISS_LEVEL * slot.knob(HISS);
        if (dice.unit() < perFrame * noise) {
            click(noise);
        }
        clickLeft = Intake.settle(clickLeft * decay);
        clickRight = Intake.settle(clickRight * decay);
        smoothLeft = Intake.settle(smoothLeft + (clickLeft - smoothLeft) * soften);
        smoothRight = Intake.settle(smoothRight + (clickRight - smoothRight) * soften);
        hissLeft += (dice.bipolar() - hissLeft) * soften;
        hissRight += (dice.bipolar() - hissRight) * soften;
        signal.left[frame] += (float) (needle * (smoothLeft + hiss * hissLeft));
        signal.right[frame] += (float) (needle * (smoothRight + hiss * hissRight));
    }

    private void click(double noise) {
        double size = dice.unit();
        double level = CLICK_LEVEL * noise * size * size * size * (dice.bipolar() < 0 ? -1 : 1);
        double side = dice.unit();
        clickLeft += level * (1 - side);
        clickRight += level * side;
    }

    void reset() {
        needle = 0;
        clickLeft = 0;
        clickRight = 0;
        smoothLeft = 0;
        smoothRight = 0;
        hissLeft = 0;
        hissRight = 0;
    }

    boolean isQuiet() {
        return needle < QUIET;
    }
}
