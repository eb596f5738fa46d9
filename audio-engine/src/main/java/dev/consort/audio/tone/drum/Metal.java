package dev.consort.audio.tone.drum;

import dev.consort.audio.dsp.Dice;
import dev.consort.audio.dsp.osc.EdgeTrack;

/**
 * Six squares without common measure: the sound of machines' cymbals. For the audio thread.
 *
 * <p>Ratios: Werner, Abel and Smith, "The TR-808 Cymbal: a Physically-Informed, Circuit-Bendable, Digital Model" (2014).
 */
final class Metal {
    private static final double[] RATIOS = {1, 1.4827, 1.8003, 2.5460, 2.6303, 3.8967};

    private static final double HEIGHT = 2.0 / RATIOS.length;

    private final EdgeTrack track = new EdgeTrack();
    private final double[] phases = new double[RATIOS.length];
    private final double[] steps = new double[RATIOS.length];

    /** Begins anywhere. */
    void strike(double cyclesPerFrame, Dice dice) {
        track.reset();
        for (int i = 0; i < RATIOS.length; i++) {
            phases[i] = dice.unit();
            steps[i] = Math.min(0.4, cyclesPerFrame * RATIOS[i]);
        }
    }

    /** The next sample, −1 to 1. */
    double next() {
        double sum = 0;
        for (int i = 0; i < RATIOS.length; i++) {
            double before = phases[i];
            double phase = before + steps[i];
            if (phase >= 1) {
                phase -= 1;
                track.jump(phase / steps[i], HEIGHT);
            } else if (before < 0.5 && phase >= 0.5) {
                track.jump((phase - 0.5) / steps[i], -HEIGHT);
            }
            phases[i] = phase;
            sum += phase < 0.5 ? HEIGHT : 0;
        }
        return track.next(sum - 1);
    }
}
