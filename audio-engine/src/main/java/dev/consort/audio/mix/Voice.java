package dev.consort.audio.mix;

import dev.consort.audio.dsp.Adsr;
import dev.consort.audio.dsp.DrumGenerator;
import dev.consort.audio.dsp.FmGenerator;
import dev.consort.audio.dsp.Generator;
import dev.consort.audio.dsp.NoiseGenerator;
import dev.consort.audio.dsp.PluckGenerator;
import dev.consort.audio.dsp.StateVariableFilter;
import dev.consort.audio.dsp.WaveGenerator;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;

/** One sounding note: a generator, a filter, an envelope. Made once, used for note after note. Audio thread only. */
final class Voice {
    private final WaveGenerator wave;
    private final NoiseGenerator noise = new NoiseGenerator();
    private final PluckGenerator pluck;
    private final FmGenerator fm;
    private final DrumGenerator drum;
    private final Adsr envelope;
    private final StateVariableFilter filter;
    private Generator generator;
    private float gain;
    private int pitch;
    private boolean isLive;
    private long born;

    Voice(double sampleRate) {
        wave = new WaveGenerator(sampleRate);
        pluck = new PluckGenerator(sampleRate);
        fm = new FmGenerator(sampleRate);
        drum = new DrumGenerator(sampleRate);
        envelope = new Adsr(sampleRate);
        filter = new StateVariableFilter(sampleRate);
        generator = wave;
    }

    void start(Instrument instrument, int note, int velocity, boolean live, double hz, long order) {
        pitch = note;
        isLive = live;
        born = order;
        gain = (float) Math.pow(velocity / 127.0, 1.5);
        generator = generatorFor(instrument.source().type());
        generator.start(instrument.source(), note, hz);
        envelope.start(instrument.envelope());
        filter.reset();
    }

    private Generator generatorFor(SourceType type) {
        return switch (type) {
            case NOISE -> noise;
            case PLUCK -> pluck;
            case FM -> fm;
            case DRUM_KIT -> drum;
            default -> wave;
        };
    }

    /** Adds {@code count} samples of this voice to the strip. */
    void add(
            Instrument instrument,
            double hz,
            double cutoffFactor,
            float[] scratch,
            float[] strip,
            int from,
            int count) {
        generator.control(instrument.source(), hz);
        envelope.control(instrument.envelope());
        generator.fill(scratch, from, count);
        Filter wanted = instrument.filter();
        if (wanted != null && wanted.enabled()) {
            filter.tune(wanted.cutoff() * cutoffFactor, wanted.resonance());
            filter.run(wanted.type(), scratch, from, count);
        }
        envelope.shape(scratch, from, count);
        for (int i = from; i < from + count; i++) {
            strip[i] += gain * scratch[i];
        }
    }

    /** Whether it can be used for another note. */
    boolean isFree() {
        return envelope.isIdle() || generator.isFinished();
    }

    boolean isHeld() {
        return !isFree() && !envelope.isReleased();
    }

    boolean plays(int note, boolean live) {
        return isHeld() && pitch == note && isLive == live;
    }

    int pitch() {
        return pitch;
    }

    long born() {
        return born;
    }

    void release(boolean isDrum) {
        // A drum rings out however short the stroke was.
        if (!isDrum) {
            envelope.release();
        }
    }

    void releaseQuickly() {
        envelope.releaseQuickly();
    }
}
