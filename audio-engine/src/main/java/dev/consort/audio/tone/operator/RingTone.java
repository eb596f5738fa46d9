package dev.consort.audio.tone.operator;

import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.DcBlock;
import dev.consort.audio.dsp.osc.Sine;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.knob.Knobs;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import dev.consort.protocol.state.instrument.SourceType;

/**
 * Two sines multiplied: with depth, the note itself gives way to the sum and the difference. Where the sum would fold
 * back, the note stays alone.
 */
public final class RingTone implements Tone {
    private static final int RATIO = Knobs.place(SourceType.RING.params(), "ratio");
    private static final int DEPTH = Knobs.place(SourceType.RING.params(), "depth");
    private static final double LEVEL = 0.9;

    private final int sampleRate;
    private final Smoothed depth;
    private final DcBlock block;
    private final double[] low = new double[StereoSignal.CHUNK];
    private final double[] high = new double[StereoSignal.CHUNK];
    private double carrier;
    private double modulator;

    public RingTone(int sampleRate) {
        this.sampleRate = sampleRate;
        depth = new Smoothed(sampleRate, 0);
        block = new DcBlock(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        carrier = 0;
        modulator = 0;
        block.reset();
        aim(timbre, Turns.perFrame(hz, sampleRate));
        depth.arrive();
    }

    private void aim(Timbre timbre, double step) {
        double other = step * timbre.knob(RATIO);
        depth.aim(timbre.knob(DEPTH) * (other > 0 ? Room.product(step, other) : 0));
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Turns.perFrame(hz, sampleRate);
        double other = step * timbre.knob(RATIO);
        aim(timbre, step);
        depth.ramp(frames);
        Turns.ramp(low, carrier, step, frames);
        Turns.ramp(high, modulator, other, frames);
        Sine.of(low, frames);
        Sine.of(high, frames);
        for (int i = 0; i < frames; i++) {
            double share = depth.at(i);
            out.left[i] = (float) (LEVEL * low[i] * (1 - share + share * high[i]));
        }
        block.process(out.left, frames);
        block.flush();
        carrier = Turns.within(carrier + frames * step);
        modulator = Turns.within(modulator + frames * other);
    }
}
