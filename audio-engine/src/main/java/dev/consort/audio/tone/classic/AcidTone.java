package dev.consort.audio.tone.classic;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.dsp.osc.DcBlock;
import dev.consort.audio.dsp.osc.SawOscillator;
import dev.consort.audio.dsp.osc.Turns;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;

/**
 * A saw through a resonant four-pole filter whose cutoff falls after each strike. What is struck hard is accented: the
 * filter opens further, rings more and closes sooner.
 *
 * <p>After the idea of a well-known bass machine; how accent shortens the filter's envelope and adds resonance: Whittle,
 * "The TB-303 Unique Qualities" (1999).
 */
public final class AcidTone implements Tone {
    private static final double BASE_HZ = 230;
    private static final double ATTACK_SECONDS = 0.002;
    private static final double LEVEL = 0.8;

    private final int sampleRate;
    private final Pulse pulse;
    private final Ladder ladder;
    private final DcBlock block;
    private final SawOscillator saw = new SawOscillator();
    private final double[] signal = new double[StereoSignal.CHUNK];
    private double octaves;
    private double resonance;
    private double rise;
    private double fall;
    private double missing;
    private double height;

    public AcidTone(int sampleRate) {
        this.sampleRate = sampleRate;
        pulse = new Pulse(sampleRate);
        ladder = new Ladder(sampleRate);
        block = new DcBlock(sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        double accent = Math.max(0, velocity - 0.6) / 0.4;
        octaves = 2.2 + 1.6 * velocity + 0.5 * accent;
        resonance = 3.05 + 0.35 * velocity + 0.2 * accent;
        fall = Math.exp(-Pulse.seconds(sampleRate) / (0.30 - 0.13 * accent));
        rise = Math.exp(-Pulse.seconds(sampleRate) / ATTACK_SECONDS);
        missing = 1;
        height = 1;
        block.reset();
        saw.reset();
        ladder.reset();
        pulse.restart();
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal out, int frames) {
        double step = Turns.perFrame(hz, sampleRate);
        for (int done = 0; done < frames; ) {
            if (pulse.beats()) {
                move(hz);
            }
            int to = done + pulse.take(frames - done);
            for (int i = done; i < to; i++) {
                signal[i] = 0.8 * saw.next(step);
            }
            ladder.process(signal, done, to);
            done = to;
        }
        for (int i = 0; i < frames; i++) {
            out.left[i] = (float) (LEVEL * block.next(Saturation.of(2.2 * signal[i])));
        }
    }

    /** High notes begin and end a little higher. */
    private void move(double hz) {
        double base = BASE_HZ * Math.pow(Math.max(20, hz) / 110, 0.45);
        ladder.tune(base * Math.pow(2, octaves * height * (1 - missing)), resonance);
        ladder.flush();
        block.flush();
        height *= fall;
        missing *= rise;
        missing = missing < 1e-9 ? 0 : missing;
        height = height < 1e-9 ? 0 : height;
    }
}
