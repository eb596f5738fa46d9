package dev.consort.audio.tone;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.knob.Knobs;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Sine, saw, square, pulse and triangle.
 *
 * <p>The jumps of saw and square are rounded by polynomial band-limited steps: Välimäki and Huovilainen, "Antialiasing
 * Oscillators in Subtractive Synthesis" (IEEE SPM, 2007).
 */
public final class WaveTone implements Tone {
    private static final int WIDTH = Knobs.place(SourceType.PULSE.params(), "width");

    private final int sampleRate;
    private double phase;

    public WaveTone(int sampleRate) {
        this.sampleRate = sampleRate;
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        phase = 0;
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Math.min(hz / sampleRate, 0.45);
        for (int i = 0; i < frames; i++) {
            out.left[i] = (float) sample(timbre, step);
            phase += step;
            phase -= phase >= 1 ? 1 : 0;
        }
    }

    private double sample(Timbre timbre, double step) {
        return switch (timbre.type()) {
            case SAW, SUPER_SAW, SYNC -> 0.7 * (saw(phase, step));
            case SQUARE -> 0.6 * pulse(0.5, step);
            case PULSE -> 0.6 * pulse(timbre.knob(WIDTH), step);
            case TRIANGLE -> 1 - 4 * Math.abs(wrapped(phase + 0.25) - 0.5);
            default -> Math.sin(2 * Math.PI * phase);
        };
    }

    /** A pulse is the difference of two saws, which also takes away the offset of narrow ones. */
    private double pulse(double width, double step) {
        return saw(phase, step) - saw(wrapped(phase + 1 - width), step);
    }

    private static double saw(double at, double step) {
        double shifted = wrapped(at + 0.5);
        return 2 * shifted - 1 - rounding(shifted, step);
    }

    private static double rounding(double at, double step) {
        if (at < step) {
            double t = at / step;
            return t + t - t * t - 1;
        }
        if (at > 1 - step) {
            double t = (at - 1) / step;
            return t * t + t + t + 1;
        }
        return 0;
    }

    private static double wrapped(double at) {
        return at >= 1 ? at - 1 : at;
    }
}
