package dev.consort.audio.tone.classic;

import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.tone.Timbre;
import dev.consort.audio.tone.Tone;
import java.util.Arrays;

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

    private final int sampleRate;
    private final Pulse pulse;
    private final Ladder ladder;
    private final double pole;
    private final double[] signal = new double[StereoSignal.CHUNK];
    private double phase;
    private int table;
    private double octaves;
    private double resonance;
    private double rise;
    private double fall;
    private double missing;
    private double height;
    private double before;
    private double out;

    public AcidTone(int sampleRate) {
        this.sampleRate = sampleRate;
        pulse = new Pulse(sampleRate);
        ladder = new Ladder(sampleRate);
        pole = Math.exp(-2 * Math.PI * 12 / sampleRate);
    }

    @Override
    public void strike(Timbre timbre, int pitch, double hz, double velocity) {
        double accent = Math.max(0, velocity - 0.6) / 0.4;
        phase = 0.5;
        octaves = 2.2 + 1.6 * velocity + 0.5 * accent;
        resonance = 3.05 + 0.35 * velocity + 0.2 * accent;
        fall = Math.exp(-Pulse.seconds(sampleRate) / (0.30 - 0.13 * accent));
        rise = Math.exp(-Pulse.seconds(sampleRate) / ATTACK_SECONDS);
        missing = 1;
        height = 1;
        before = 0;
        out = 0;
        ladder.reset();
        pulse.restart();
    }

    @Override
    public void render(Timbre timbre, double hz, StereoSignal signalOut, int frames) {
        Arrays.fill(signal, 0, frames, 0);
        double step = hz > 0 ? Math.min(0.45, hz / sampleRate) : 0;
        table = SawTable.place(step, table);
        for (int done = 0; done < frames; ) {
            if (pulse.beats()) {
                move(hz);
            }
            int to = done + pulse.take(frames - done);
            saw(step, done, to);
            ladder.process(signal, done, to);
            done = to;
        }
        for (int i = 0; i < frames; i++) {
            signalOut.left[i] = (float) withoutOffset(Saturation.of(2.2 * signal[i]));
        }
    }

    private double withoutOffset(double in) {
        out = in - before + pole * out;
        before = in;
        return out;
    }

    private void saw(double step, int from, int to) {
        float[] cycle = SawTable.cycle(table);
        for (int i = from; i < to; i++) {
            signal[i] = 0.8 * SawTable.at(cycle, phase);
            phase += step;
            phase -= (int) phase;
        }
    }

    /** High notes begin and end a little higher. */
    private void move(double hz) {
        double base = BASE_HZ * Math.pow(Math.max(20, hz) / 110, 0.45);
        ladder.tune(base * Math.pow(2, octaves * height * (1 - missing)), resonance);
        ladder.flush();
        height *= fall;
        missing *= rise;
        missing = missing < 1e-9 ? 0 : missing;
        height = height < 1e-9 ? 0 : height;
    }
}
