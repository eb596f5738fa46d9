package dev.consort.audio.tone.wave;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.PulseOscillator;
import dev.consort.audio.dsp.osc.SawOscillator;
import dev.consort.audio.dsp.osc.Sine;
import dev.consort.audio.dsp.osc.TriangleOscillator;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/** Sine, saw, square, pulse and triangle. What has edges is late by {@code EdgeTrack.DELAY} frames. */
public final class WaveTone implements Tone {
    private static final int WIDTH = Knobs.place(SourceType.PULSE.params(), "width");
    private static final double SINE = 0.9;
    private static final double SAW = 0.75;
    private static final double TRIANGLE = 0.95;
    /** Of a square; what is narrower is higher and has to give way. */
    private static final double SQUARE = 0.65;

    private final int sampleRate;
    private final SawOscillator saw = new SawOscillator();
    private final PulseOscillator pulse = new PulseOscillator();
    private final TriangleOscillator triangle = new TriangleOscillator();
    private final Smoothed width;
    private final double[] turns = new double[StereoSignal.CHUNK];
    private double phase;

    public WaveTone(int sampleRate) {
        this.sampleRate = sampleRate;
        width = new Smoothed(sampleRate, 0.5);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        phase = 0;
        saw.reset();
        pulse.reset();
        triangle.reset();
        width.aim(wanted(timbre));
        width.arrive();
    }

    private static double wanted(Timbre timbre) {
        return timbre.type() == SourceType.PULSE ? timbre.knob(WIDTH) : 0.5;
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Turns.perFrame(hz, sampleRate);
        switch (timbre.type()) {
            case SAW -> saw(step, out.left, frames);
            case SQUARE, PULSE -> pulse(timbre, step, out.left, frames);
            case TRIANGLE -> triangle(step, out.left, frames);
            default -> sine(step, out.left, frames);
        }
    }

    private void sine(double step, float[] out, int frames) {
        Turns.ramp(turns, phase, step, frames);
        Sine.of(turns, frames);
        for (int i = 0; i < frames; i++) {
            out[i] = (float) (SINE * turns[i]);
        }
        phase = Turns.within(phase + frames * step);
    }

    private void saw(double step, float[] out, int frames) {
        for (int i = 0; i < frames; i++) {
            out[i] = (float) (SAW * saw.next(step));
        }
    }

    private void pulse(Timbre timbre, double step, float[] out, int frames) {
        width.aim(wanted(timbre));
        width.ramp(frames);
        for (int i = 0; i < frames; i++) {
            double share = width.at(i);
            double gain = SQUARE / (0.5 + Math.max(share, 1 - share));
            out[i] = (float) (gain * pulse.next(step, share));
        }
    }

    private void triangle(double step, float[] out, int frames) {
        for (int i = 0; i < frames; i++) {
            out[i] = (float) (TRIANGLE * triangle.next(step));
        }
    }
}
