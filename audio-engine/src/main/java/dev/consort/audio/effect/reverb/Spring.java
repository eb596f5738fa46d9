package dev.consort.audio.effect.reverb;

import dev.consort.audio.dsp.delay.DelayLine;
import dev.consort.audio.dsp.delay.OnePole;
import dev.consort.audio.dsp.delay.SoftBound;
import dev.consort.audio.dsp.sway.Sine;
import dev.consort.audio.dsp.sway.Sway;
import java.util.Arrays;

/**
 * One spring: a pulse runs to its end and back again and again, and each time the highs come later, up to 4.3 kHz, above
 * which nothing passes. A loop of a delay and a chain of stretched all-pass filters: Abel, Berners, Costello and Smith,
 * "Spring Reverb Emulation Using Dispersive Allpass Filters in a Waveguide Structure" (2006).
 */
final class Spring {
    private static final int STAGES = 64;
    private static final int AT_ONCE = 4;
    private static final double EDGE_HZ = 4300;
    private static final float BEND = 0.62f;
    private static final double SWAY_HZ = 1.3;
    private static final double SWAY_SECONDS = 0.00006;
    private static final double RUMBLE_HZ = 60;
    private static final double LOSS_HZ = 3500;
    /** Where the decay time holds. */
    private static final double REFERENCE_HZ = 700;
    /** What the two filters in the loop leave there. */
    private static final double LEFT =
            1 / Math.hypot(1, REFERENCE_HZ / LOSS_HZ) / Math.hypot(1, RUMBLE_HZ / REFERENCE_HZ);

    private static final double SIXTY_DB = -3 * Math.log(10);
    private static final float TINY = 1e-15f;

    private final int sampleRate;
    private final int stretch;
    private final float[] states;
    private final DelayLine line;
    private final double distance;
    private final Sway sway;
    private final OnePole rumble;
    private final OnePole loss;
    private double feedback;
    private int at;

    /**
     * A spring at rest.
     *
     * @param seconds there and back, for the lows, 0.03 or more
     */
    Spring(double seconds, double start, int sampleRate) {
        this.sampleRate = sampleRate;
        stretch = Math.max(1, (int) Math.rint(sampleRate / (2 * EDGE_HZ)));
        states = new float[STAGES * stretch];
        distance = seconds * sampleRate - chainFrames();
        line = new DelayLine((int) (seconds * sampleRate) + 2);
        sway = new Sway(start, sampleRate);
        rumble = new OnePole(RUMBLE_HZ, sampleRate);
        loss = new OnePole(LOSS_HZ, sampleRate);
    }

    /** How long lows take through the chain. */
    private double chainFrames() {
        return STAGES * stretch * (1 - BEND) / (1 + BEND);
    }

    /** How long something stays unheard, in frames: the slowest highs. */
    int longest() {
        return (int) (distance + STAGES * stretch * (1 + BEND) / (1 - BEND));
    }

    /** Sets in how many seconds it dies away by 60 dB. */
    void decay(double seconds) {
        feedback = Math.exp(SIXTY_DB * (distance + chainFrames()) / sampleRate / seconds) / LEFT;
    }

    /** Replaces what drives the spring by what its end does. */
    void process(float[] signal, int frames) {
        for (int i = 0; i < frames; i++) {
            // The line ends with the frame before this chunk.
            double back = distance + SWAY_SECONDS * sampleRate * Sine.of(sway.next(SWAY_HZ)) - 1 - i;
            double returned = rumble.high(loss.low(line.read(back)));
            signal[i] = (float) SoftBound.of(signal[i] - feedback * returned);
        }
        disperse(signal, frames);
        for (int i = 0; i < frames; i++) {
            line.write(signal[i]);
        }
        flush();
    }

    private void disperse(float[] signal, int frames) {
        for (int base = 0; base < states.length; base += AT_ONCE * stretch) {
            disperse(signal, states, base, frames);
        }
        at = (at + frames) % stretch;
    }

    /** Four stages in one go: what lies between them is never put down. */
    private void disperse(float[] signal, float[] kept, int base, int frames) {
        int a = base + at;
        int end = base + stretch;
        for (int i = 0; i < frames; i++) {
            int b = a + stretch;
            int c = b + stretch;
            int d = c + stretch;
            float first = BEND * signal[i] + kept[a];
            kept[a] = signal[i] - BEND * first;
            float second = BEND * first + kept[b];
            kept[b] = first - BEND * second;
            float third = BEND * second + kept[c];
            kept[c] = second - BEND * third;
            float fourth = BEND * third + kept[d];
            kept[d] = third - BEND * fourth;
            signal[i] = fourth;
            a = a + 1 == end ? base : a + 1;
        }
    }

    private void flush() {
        rumble.flush();
        loss.flush();
        for (int i = 0; i < states.length; i++) {
            states[i] = Math.abs(states[i]) >= TINY ? states[i] : 0;
        }
    }

    void reset() {
        Arrays.fill(states, 0);
        line.clear();
        sway.reset();
        rumble.reset();
        loss.reset();
        at = 0;
    }
}
