package dev.consort.audio.tone.noise;

import dev.consort.audio.dsp.Dice;

/**
 * Single crackles that fall as independently of each other as drops of rain: a Poisson process. Each is a click of a
 * twentieth of a millisecond on either side, followed by a long shallow one of the same area on the other.
 */
final class Dust implements NoiseSource {
    private static final double CLICK_SECONDS = 5e-5;
    private static final double RETURN_SECONDS = 2e-3;
    private static final double SILENT = 1e-9;

    private final Dice dice;
    private final int sampleRate;
    private final double clickFall;
    private final double returnFall;
    private final double returnShare;
    private double chance;
    private double click;
    private double back;

    Dust(Dice dice, int sampleRate) {
        this.dice = dice;
        this.sampleRate = sampleRate;
        clickFall = Math.exp(-1 / (CLICK_SECONDS * sampleRate));
        returnFall = Math.exp(-1 / (RETURN_SECONDS * sampleRate));
        returnShare = (1 - returnFall) / (1 - clickFall);
    }

    /** Sets the mean number of crackles per second. */
    void density(double hz) {
        chance = hz / sampleRate;
    }

    @Override
    public void fill(float[] out, int frames) {
        for (int i = 0; i < frames; i++) {
            if (dice.unit() < chance) {
                fall();
            }
            out[i] = (float) (click - back);
            click *= clickFall;
            back *= returnFall;
        }
        click = Math.abs(click) < SILENT ? 0 : click;
        back = Math.abs(back) < SILENT ? 0 : back;
    }

    private void fall() {
        double strength = 0.25 + 0.65 * dice.unit();
        double height = dice.unit() < 0.5 ? strength : -strength;
        click += height;
        back += height * returnShare;
    }
}
