package dev.consort.audio.tone.keyboard;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import java.util.Arrays;

/**
 * An organ of tone wheels with nine drawbars. The wheels turn in the tempered scale, the highest partials fold back by
 * octaves, and each key's nine contacts close at slightly different times, which is the click. Hard strokes click more
 * and have more of the short percussion.
 *
 * <p>Wheels, foldback, click and percussion: Pekonen, Pihlajamäki and Välimäki, "Computationally Efficient Hammond Organ
 * Synthesis" (DAFx 2011). Each step of a drawbar is 3 dB.
 */
public final class OrganTone implements Tone {
    /** Semitones from the key to the wheels of 16', 5⅓', 8', 4', 2⅔', 2', 1⅗', 1⅓' and 1', and to one that leaks. */
    private static final int[] SEMITONES = {-12, 7, 0, 12, 19, 24, 28, 31, 36, 13};
    /** How far each is drawn, 0–8. */
    private static final double[] DRAWN = {7.5, 5, 8, 6.5, 3.5, 5, 2, 1, 3.5, -8};
    /** The percussion is on the third partial's wheel, 2⅔'. */
    private static final int PERCUSSION = 4;

    private static final int WHEELS = SEMITONES.length;
    private static final double HIGHEST_HZ = 5930;
    private static final double SPREAD_SECONDS = 0.004;
    private static final double CLOSING_SECONDS = 0.0005;
    private static final double PERCUSSION_SECONDS = 0.09;
    private static final double LEVEL = 0.25;

    private final int sampleRate;
    private final Dice dice;
    private final Wheel[] wheels = new Wheel[WHEELS];
    private final double[] sum = new double[StereoSignal.CHUNK];
    private final double[] turns = new double[StereoSignal.CHUNK];
    private final double percussionFall;
    private double tuned;

    public OrganTone(int sampleRate, long seed) {
        this.sampleRate = sampleRate;
        dice = new Dice(seed);
        double closing = Math.exp(-1 / (CLOSING_SECONDS * sampleRate));
        for (int i = 0; i < WHEELS; i++) {
            wheels[i] = new Wheel(closing);
        }
        percussionFall = Math.exp(-1 / (PERCUSSION_SECONDS * sampleRate));
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        tuned = 0;
        double highest = Math.min(HIGHEST_HZ, 0.4 * sampleRate);
        for (int i = 0; i < WHEELS; i++) {
            double ratio = Math.pow(2, SEMITONES[i] / 12.0);
            while (ratio * hz > highest) {
                ratio /= 2;
            }
            double gain = LEVEL * Math.pow(10, 3 * (DRAWN[i] - 8) / 20) * (i > 3 ? 0.7 + 0.3 * velocity : 1);
            int wait = (int) (dice.unit() * SPREAD_SECONDS * sampleRate);
            double percussion = i == PERCUSSION ? 0.22 * velocity * velocity : 0;
            wheels[i].start(ratio, gain, percussion, wait, dice.unit());
        }
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        if (hz != tuned) {
            tuned = hz;
            for (int i = 0; i < WHEELS; i++) {
                wheels[i].turn(hz / sampleRate);
            }
        }
        Arrays.fill(sum, 0, frames, 0);
        for (int i = 0; i < WHEELS; i++) {
            wheels[i].add(sum, turns, frames, percussionFall);
        }
        for (int i = 0; i < frames; i++) {
            out.left[i] = (float) sum[i];
        }
    }
}
