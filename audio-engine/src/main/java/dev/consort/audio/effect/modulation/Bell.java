package dev.consort.audio.effect.modulation;

import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.delay.OnePole;
import dev.consort.audio.dsp.sway.Sine;

/**
 * The turning opening of a loudspeaker: to a microphone it comes nearer, louder and brighter, and goes away again. At
 * depth 1 it is 12 dB softer from behind.
 */
final class Bell {
    private static final double DULL_HZ = 1800;
    private static final double SOFTER = 0.75;
    private static final double DULLER = 0.6;
    private static final int NEAREST_FRAMES = 2;

    private final double radius;
    private final DelayLine line;
    private final OnePole leftDull;
    private final OnePole rightDull;

    /**
     * Made for an axis in the middle of the way.
     *
     * @param radius how long the sound takes from the axis to the opening, in seconds
     */
    Bell(double radius, int sampleRate) {
        this.radius = radius * sampleRate;
        line = new DelayLine((int) (2 * this.radius) + NEAREST_FRAMES);
        leftDull = new OnePole(DULL_HZ, sampleRate);
        rightDull = new OnePole(DULL_HZ, sampleRate);
    }

    void write(double in) {
        line.write(in);
    }

    /** What the left microphone hears when the opening is so many turns away from it. */
    float left(double turns, double depth) {
        return hear(leftDull, turns, depth);
    }

    float right(double turns, double depth) {
        return hear(rightDull, turns, depth);
    }

    private float hear(OnePole dull, double turns, double depth) {
        double away = depth * (1 - Sine.cosine(turns)) / 2;
        double sound = line.read(NEAREST_FRAMES + 2 * radius * away);
        sound += (dull.low(sound) - sound) * DULLER * away;
        return (float) (sound * (1 - SOFTER * away));
    }

    void flush() {
        leftDull.flush();
        rightDull.flush();
    }

    void reset() {
        line.clear();
        leftDull.reset();
        rightDull.reset();
    }
}
