package dev.consort.audio.tone.classic;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.osc.SawSum;
import dev.consort.audio.dsp.osc.Turns;

/**
 * The saws of a section. The leader is in the middle and in tune; the others stand in pairs of which one is as much too
 * high as the other is too low, and both wander, so that the sound moves and the pitch does not. For the audio thread.
 */
final class Players {
    private static final double CENT = Math.log(2) / 1200;
    /** Of a player alone, so that all together do not saturate the filter. */
    private static final double LEVEL = 0.25;
    /** How slowly they wander. */
    private static final double DRIFT_SECONDS = 0.5;

    private static final double DRIFT_CHANCE = 0.4;

    private final double beat;
    private final Dice dice;
    private final double[] phases = new double[Section.MOST];
    private final double[] detunes = new double[Section.MOST];
    private final double[] ratios = new double[Section.MOST];
    private final double[] wanted = new double[Section.MOST];
    private final double[] drifts = new double[Section.MOST];
    private final double[] scoops = new double[Section.MOST];
    private final double[] swingX = new double[Section.MOST];
    private final double[] swingY = new double[Section.MOST];
    private final double[] swingCosine = new double[Section.MOST];
    private final double[] swingSine = new double[Section.MOST];
    private final double[] lefts = new double[Section.MOST];
    private final double[] rights = new double[Section.MOST];
    private final SawSum leftSaws = new SawSum();
    private final SawSum rightSaws = new SawSum();
    private final int frames;
    private final float[] left;
    private final float[] right;
    private final double drifting;
    private Section section;
    private int count;
    private int played;
    private double missingVibrato;
    private double vibratoGrows;
    private double scoopFall;

    Players(int sampleRate, Dice dice) {
        beat = Pulse.seconds(sampleRate);
        frames = Pulse.frames(sampleRate);
        left = new float[frames];
        right = new float[frames];
        this.dice = dice;
        drifting = 1 - Math.exp(-beat / DRIFT_SECONDS);
    }

    /** Begins a note. */
    void strike(Section of, double scoopSeconds) {
        section = of;
        count = of.players();
        leftSaws.reset();
        rightSaws.reset();
        missingVibrato = 1;
        vibratoGrows = Math.exp(-beat / of.vibratoSeconds());
        scoopFall = Math.exp(-beat / scoopSeconds);
        place(0, 0, LEVEL, LEVEL);
        phases[0] = dice.unit();
        for (int pair = 0; pair < of.spread().length; pair++) {
            double gain = LEVEL * of.share();
            double onLeft = pair % 2 == 0 ? gain : 0;
            place(2 * pair + 1, of.spread()[pair], onLeft, gain - onLeft);
            place(2 * pair + 2, -of.spread()[pair], onLeft, gain - onLeft);
            double apart = dice.unit();
            phases[2 * pair + 1] = wrapped(phases[0] + apart);
            phases[2 * pair + 2] = wrapped(phases[0] - apart + 1);
        }
    }

    private static double wrapped(double phase) {
        return phase - (int) phase;
    }

    private void place(int i, double cents, double left, double right) {
        detunes[i] = cents;
        lefts[i] = left;
        rights[i] = right;
        drifts[i] = 0;
        wanted[i] = drift(i);
        scoops[i] = -section.scoop() * (1 + 0.35 * dice.bipolar());
        double turn = 2 * Math.PI * section.vibratoHz() * (1 + 0.12 * dice.bipolar()) * beat;
        swingCosine[i] = Math.cos(turn);
        swingSine[i] = Math.sin(turn);
        double phase = 2 * Math.PI * dice.unit();
        swingX[i] = Math.cos(phase);
        swingY[i] = Math.sin(phase);
    }

    /** Moves everybody's pitch on by a beat. */
    void move() {
        missingVibrato *= vibratoGrows;
        missingVibrato = missingVibrato < 1e-9 ? 0 : missingVibrato;
        double vibrato = section.vibrato() * (1 - missingVibrato);
        for (int i = 0; i < count; i++) {
            double x = swingX[i] * swingCosine[i] - swingY[i] * swingSine[i];
            swingY[i] = swingX[i] * swingSine[i] + swingY[i] * swingCosine[i];
            swingX[i] = x;
            drifts[i] = isLower(i) ? -drifts[i - 1] : wandered(i);
            scoops[i] = scoops[i] > -1e-6 ? 0 : scoops[i] * scoopFall;
            double cents = detunes[i] + drifts[i] + scoops[i] + vibrato * swingY[i] * (i == 0 ? 0.33 : 1);
            double small = cents * CENT;
            ratios[i] = 1 + small * (1 + 0.5 * small);
        }
    }

    /** The lower of a pair wanders as the upper does, to the other side. */
    private static boolean isLower(int i) {
        return i > 0 && i % 2 == 0;
    }

    private double wandered(int i) {
        if (dice.unit() * DRIFT_CHANCE < beat) {
            wanted[i] = drift(i);
        }
        return drifts[i] + drifting * (wanted[i] - drifts[i]);
    }

    private double drift(int i) {
        return section.drift() * dice.bipolar() * (i == 0 ? 0.3 : 1);
    }

    /** Draws everybody's frames up to the next beat. */
    void draw(double step) {
        leftSaws.begin(frames);
        rightSaws.begin(frames);
        for (int i = 0; i < count; i++) {
            phases[i] = draw(i, Math.min(Turns.HIGHEST, step * ratios[i]));
        }
        leftSaws.draw(left, 0, frames);
        rightSaws.draw(right, 0, frames);
        played = 0;
    }

    private double draw(int i, double step) {
        double phase = phases[i];
        if (lefts[i] > 0) {
            phase = leftSaws.add(phases[i], step, lefts[i], frames);
        }
        if (rights[i] > 0) {
            phase = rightSaws.add(phases[i], step, rights[i], frames);
        }
        return phase;
    }

    /** Writes the next of the frames that were drawn. */
    void play(float[] toLeft, float[] toRight, int from, int to) {
        System.arraycopy(left, played, toLeft, from, to - from);
        System.arraycopy(right, played, toRight, from, to - from);
        played += to - from;
    }
}
