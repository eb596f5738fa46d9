package dev.consort.audio.effect;

import dev.consort.audio.Probe;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.rig.Effects;
import dev.consort.protocol.state.effect.EffectType;
import java.util.LinkedHashMap;
import java.util.Map;

/** An effect on a workbench: its processor and its slot, for tests. */
public final class Bench implements Probe.Box {
    public static final int RATE = 48_000;

    public final EffectSlot slot;
    public final EffectProcessor processor;
    private final Map<String, Double> params;

    public Bench(EffectType type, int sampleRate) {
        slot = new EffectSlot(type);
        processor = Effects.processor(type, sampleRate, 7);
        params = new LinkedHashMap<>(type.initialParams());
    }

    /** An effect at 48 kHz with some knobs turned: name, value, name, value … */
    public static Bench of(EffectType type, Object... settings) {
        Bench bench = new Bench(type, RATE);
        for (int i = 0; i < settings.length; i += 2) {
            bench.set((String) settings[i], ((Number) settings[i + 1]).doubleValue());
        }
        return bench;
    }

    public Bench set(String name, double value) {
        params.put(name, value);
        slot.knobs().set(params);
        return this;
    }

    @Override
    public void process(StereoSignal signal, int frames) {
        processor.process(slot, signal, frames);
    }

    /** The left side of what comes out when a signal goes in on both. */
    public float[] play(float[] mono) {
        return Probe.through(this, mono);
    }

    public double gain(double hz) {
        processor.reset();
        return Probe.gain(this, hz, RATE);
    }
}
