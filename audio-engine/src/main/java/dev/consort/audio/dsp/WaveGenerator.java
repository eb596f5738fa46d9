package dev.consort.audio.dsp;

import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Sine, saw, square and triangle. The steps of saw and square are smoothed over two samples by a polynomial residual
 * (PolyBLEP: Välimäki and Huovilainen, "Antialiasing oscillators in subtractive synthesis", 2007); the triangle is the
 * leaky integral of such a square.
 */
public final class WaveGenerator implements Generator {
    private final double sampleRate;
    private SourceType type = SourceType.SINE;
    private double phase;
    private double step;
    private double width = 0.5;
    private double integral;

    public WaveGenerator(double sampleRate) {
        this.sampleRate = sampleRate;
    }

    @Override
    public void start(Source source, int pitch, double hz) {
        phase = 0;
        integral = -1;
        control(source, hz);
    }

    @Override
    public void control(Source source, double hz) {
        type = source.type();
        step = Math.min(hz / sampleRate, 0.45);
        width = type == SourceType.SQUARE ? source.param("width") : 0.5;
    }

    @Override
    public void fill(float[] out, int from, int count) {
        switch (type) {
            case SAW -> fillSaw(out, from, count);
            case SQUARE -> fillSquare(out, from, count);
            case TRIANGLE -> fillTriangle(out, from, count);
            default -> fillSine(out, from, count);
        }
    }

    private void fillSine(float[] out, int from, int count) {
        for (int i = from; i < from + count; i++) {
            out[i] = SineTable.at(phase);
            advance();
        }
    }

    private void fillSaw(float[] out, int from, int count) {
        for (int i = from; i < from + count; i++) {
            out[i] = (float) (0.7 * (2 * phase - 1 - residual(phase, step)));
            advance();
        }
    }

    private void fillSquare(float[] out, int from, int count) {
        for (int i = from; i < from + count; i++) {
            out[i] = (float) (0.6 * square());
            advance();
        }
    }

    private double square() {
        double falling = phase + 1 - width;
        falling -= falling >= 1 ? 1 : 0;
        return (phase < width ? 1 : -1) + residual(phase, step) - residual(falling, step);
    }

    private void fillTriangle(float[] out, int from, int count) {
        double scale = 4 * step;
        for (int i = from; i < from + count; i++) {
            integral = integral * 0.9995 + scale * square();
            out[i] = (float) integral;
            advance();
        }
    }

    private void advance() {
        phase += step;
        phase -= phase >= 1 ? 1 : 0;
    }

    /** The difference between a band-limited and a bare step from −1 to 1 at phase 0. */
    private static double residual(double phase, double step) {
        if (phase < step) {
            double x = phase / step;
            return x + x - x * x - 1;
        }
        if (phase > 1 - step) {
            double x = (phase - 1) / step;
            return x * x + x + x + 1;
        }
        return 0;
    }
}
