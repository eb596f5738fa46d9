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
 * A sine that bends its own phase by the mean of its last two frames, which keeps it from alternating between two
 * values: Tomisawa, "Tone Production Method for an Electronic Musical Instrument" (US patent 4249447, 1981). Up to a
 * feedback of 1 it goes from a sine to a saw, as far as there is room for partials; beyond, it breaks up on purpose.
 */
public final class FeedbackTone implements Tone {
    private static final int FEEDBACK = Knobs.place(SourceType.FEEDBACK_SINE.params(), "feedback");
    private static final double LEVEL = 0.75;

    /** Of the mean of the last two frames. */
    private static final double PER_RADIAN = 1 / (4 * Math.PI);

    private final int sampleRate;
    private final Smoothed feedback;
    private final DcBlock block;
    private double phase;
    private double last;
    private double before;

    public FeedbackTone(int sampleRate) {
        this.sampleRate = sampleRate;
        feedback = new Smoothed(sampleRate, 0);
        block = new DcBlock(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        phase = 0;
        last = 0;
        before = 0;
        block.reset();
        aim(timbre, Turns.perFrame(hz, sampleRate));
        feedback.arrive();
    }

    private void aim(Timbre timbre, double step) {
        feedback.aim(step > 0 ? timbre.knob(FEEDBACK) * Room.feedback(step) : 0);
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Turns.perFrame(hz, sampleRate);
        aim(timbre, step);
        feedback.ramp(frames);
        double now = last;
        double was = before;
        for (int i = 0; i < frames; i++) {
            double next = Sine.of(phase + i * step + feedback.at(i) * PER_RADIAN * (now + was));
            was = now;
            now = next;
            out.left[i] = (float) (LEVEL * next);
        }
        last = now;
        before = was;
        phase = Turns.within(phase + frames * step);
        block.process(out.left, frames);
        block.flush();
    }
}
