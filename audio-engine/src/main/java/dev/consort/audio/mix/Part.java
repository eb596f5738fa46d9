package dev.consort.audio.mix;

import dev.consort.audio.dsp.SlowOscillator;
import dev.consort.audio.dsp.Smoothed;
import dev.consort.audio.dsp.StateVariableFilter;
import dev.consort.audio.dsp.StereoSignal;
import dev.consort.audio.tone.Timbre;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.tuning.EqualTemperament;
import java.util.Arrays;

/**
 * One instrument's share: the sum of its voices, its filter, its slow oscillator and its strip. One filter does for all
 * voices, because they share its settings and it is linear. For the audio thread.
 */
final class Part {
    private static final double CUTOFF_OCTAVES = 3;
    private static final double PITCH_SEMITONES = 2;
    private static final double OPEN = Math.log(20_000);

    private final float[] mono = new float[StereoSignal.CHUNK];
    private final StateVariableFilter filter;
    private final SlowOscillator lfo;
    private final Smoothed cutoff;
    private final Strip strip;
    private Instrument shown;
    private Timbre timbre;
    private double tuningA4;
    private double movement;
    private double bend = 1;
    private boolean idle = true;

    Part(int sampleRate, Instrument first) {
        filter = new StateVariableFilter(sampleRate);
        lfo = new SlowOscillator(sampleRate);
        cutoff = new Smoothed(sampleRate, OPEN);
        strip = new Strip(sampleRate);
        shown = first;
        timbre = Timbre.of(first.source());
    }

    /** Follows the instrument, or only the tuning when that is what changed. */
    void follow(Instrument now, double a4) {
        if (now.source() != shown.source()) {
            timbre = Timbre.of(now.source());
        }
        shown = now;
        tuningA4 = a4;
        cutoff.aim(now.filter() == null ? OPEN : Math.log(now.filter().cutoff()));
    }

    Strip strip() {
        return strip;
    }

    Instrument shown() {
        return shown;
    }

    Timbre timbre() {
        return timbre;
    }

    float[] mono() {
        return mono;
    }

    double hz(Timbre of, int pitch) {
        return EqualTemperament.hz(pitch, 100 * shift(of), tuningA4) * bend;
    }

    private double shift(Timbre of) {
        boolean pitched = of == timbre && of.type().isPitched();
        return pitched ? shown.source().param("transpose") + shown.source().param("detune") / 100 : 0;
    }

    /** Begins a chunk: silence to add voices to, and the oscillator's new value. */
    void begin(int frames) {
        Arrays.fill(mono, 0, frames, 0);
        movement = lfo.advance(shown.lfo(), frames);
        bend = moves(LfoTarget.PITCH) ? Math.pow(2, movement * PITCH_SEMITONES / 12) : 1;
    }

    private boolean moves(LfoTarget target) {
        return shown.lfo().enabled() && shown.lfo().target() == target;
    }

    /** Expects a note. What moved while nothing sounded has arrived: an attack must not be softened by it. */
    void wake() {
        if (idle) {
            idle = false;
            aimStrip();
            strip.arrive();
            cutoff.arrive();
        }
    }

    boolean isIdle() {
        return idle;
    }

    /** Ends a chunk: filters what the voices added and passes it on. */
    void finish(StereoSignal master, int frames, boolean hasVoices) {
        filter(frames);
        aimStrip();
        strip.mix(mono, master, frames);
        idle = !hasVoices && filter.isQuiet();
    }

    private void filter(int frames) {
        Filter wanted = shown.filter();
        cutoff.ramp(frames);
        if (wanted == null || !wanted.enabled()) {
            filter.reset();
            return;
        }
        double octaves = moves(LfoTarget.FILTER_CUTOFF) ? movement * CUTOFF_OCTAVES : 0;
        double swing = moves(LfoTarget.FILTER_RESONANCE) ? movement : 0;
        double resonance = Math.max(0, Math.min(1, wanted.resonance() + swing));
        filter.tune(Math.exp(cutoff.value() + octaves * Math.log(2)), resonance);
        filter.process(wanted.type(), mono, frames);
    }

    private void aimStrip() {
        // Depth 1 swings between silence and full.
        double tremolo = moves(LfoTarget.LEVEL) ? 1 - (shown.lfo().depth() - movement) / 2 : 1;
        strip.aim(shown.level() * tremolo, shown.pan() + (moves(LfoTarget.PAN) ? movement : 0));
    }
}
