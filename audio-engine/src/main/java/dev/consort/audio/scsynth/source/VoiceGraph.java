package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Graph;
import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;

/**
 * The graph of one note while it is being built: what all sources share is here. A note writes into its instrument's
 * bus, from the very frame for which it was ordered.
 */
final class VoiceGraph {
    private static final double SMOOTH_SECONDS = 0.02;
    private static final double SILENT = 1e-4;
    private static final double SILENT_SECONDS = 0.25;
    private static final double HIGHEST_SHARE = 0.45;

    private final Graph graph;
    private final SourceType type;
    private Signal hz;
    private Signal strike;

    VoiceGraph(String name, SourceType type) {
        graph = new Graph(name);
        this.type = type;
    }

    Graph graph() {
        return graph;
    }

    Signal ar(String ugen, Signal... inputs) {
        return graph.ar(ugen, inputs);
    }

    /** The pitch that is to be heard, in Hz, wherever it has moved to. */
    Signal hz() {
        if (hz == null) {
            Signal semitones = graph.param(VoiceParams.BEND, 0);
            if (type.isPitched()) {
                semitones = semitones
                        .plus(graph.param("transpose", 0))
                        .plus(graph.param("detune", 0).times(0.01));
            }
            Signal highest = graph.ir("SampleRate").times(HIGHEST_SHARE);
            hz = graph.param(VoiceParams.FREQ, 440)
                    .times(semitones.semitonesToRatio())
                    .min(highest);
        }
        return hz;
    }

    /** How hard the key was struck, 0–1. */
    Signal velocity() {
        return graph.param(VoiceParams.VELOCITY, 1);
    }

    /** A knob of the source, without steps when it is turned. */
    Signal knob(String name) {
        ParamSpec spec = type.param(name);
        Signal param = graph.param(name, spec.initial());
        return spec.curve() == Curve.STEPPED ? param : param.lagged(SMOOTH_SECONDS);
    }

    Signal sine(Signal frequency) {
        return ar("SinOsc", frequency, c(0));
    }

    Signal sine(double frequency) {
        return sine(c(frequency));
    }

    Signal saw(Signal frequency) {
        return ar("Saw", frequency);
    }

    Signal pulse(Signal frequency, Signal width) {
        return ar("Pulse", frequency, width);
    }

    Signal white() {
        return ar("WhiteNoise");
    }

    /** One frame of 1 at the very beginning. */
    Signal strike() {
        if (strike == null) {
            strike = ar("Impulse", c(0), c(0));
        }
        return strike;
    }

    /** From 1 at the beginning down by 60 dB within so many seconds, where it ends. */
    Signal fade(Signal seconds) {
        return fade(0, seconds);
    }

    /** The same from a later moment on, in seconds; silent until then. */
    Signal fade(double from, Signal seconds) {
        Signal[] envelope = {
            c(from == 0 ? 1 : 0), c(3), c(-99), c(-99), // the beginning, three ways, no place to wait or go back to
            c(from == 0 ? 1 : 0), c(from), c(1), c(0), // until then
            c(1), c(from == 0 ? 0 : 0.0003), c(1), c(0), // up
            c(0), seconds, c(5), c(-6.9) // and down
        };
        return envelope(0, envelope);
    }

    /** An envelope that does something when it is over: 0 nothing, 2 ends the synth. */
    private Signal envelope(int whenOver, Signal... segments) {
        return envelope(c(1), whenOver, segments);
    }

    private Signal envelope(Signal gate, int whenOver, Signal... segments) {
        Signal[] inputs = new Signal[segments.length + 5];
        inputs[0] = gate;
        inputs[1] = c(1);
        inputs[2] = c(0);
        inputs[3] = c(1);
        inputs[4] = c(whenOver);
        System.arraycopy(segments, 0, inputs, 5, segments.length);
        return ar("EnvGen", inputs);
    }

    Signal fade(double seconds) {
        return fade(c(seconds));
    }

    /** From 0 up to 1 within so many seconds, and stays there. */
    Signal rise(double seconds) {
        return envelope(0, c(0), c(1), c(-99), c(-99), c(1), c(seconds), c(1), c(0));
    }

    /** A time that is right for 440 Hz, shorter above and longer below: by the root for an exponent of 0.5. */
    Signal scaled(double seconds, double exponent) {
        return hz().reciprocal().times(440).power(c(exponent)).times(seconds);
    }

    Signal lowPass(Signal in, Signal frequency) {
        return ar("LPF", in, audible(frequency));
    }

    Signal lowPass(Signal in, double frequency) {
        return ar("LPF", in, c(frequency));
    }

    Signal highPass(Signal in, double frequency) {
        return ar("HPF", in, c(frequency));
    }

    /** A band at a frequency; {@code rq} is its width over its frequency. */
    Signal band(Signal in, Signal frequency, double rq) {
        return ar("BPF", in, audible(frequency), c(rq));
    }

    /** A lifted band. */
    Signal peak(Signal in, double frequency, double rq, double decibels) {
        return ar("BPeakEQ", in, c(frequency), c(rq), c(decibels));
    }

    /** Without what does not swing. */
    Signal centred(Signal in) {
        return ar("LeakDC", in, c(0.995));
    }

    /** Kept where filters can work. */
    Signal audible(Signal frequency) {
        return frequency.max(c(20)).min(graph.ir("SampleRate").times(HIGHEST_SHARE));
    }

    /** A number that differs from note to note. */
    Signal chance(double low, double high) {
        return graph.ir("Rand", c(low), c(high));
    }

    /** Ends the synth when this has been silent for long enough. */
    void endInSilence(Signal sound) {
        graph.ar("DetectSilence", sound, c(SILENT), c(SILENT_SECONDS), c(2));
    }

    /** The finished note: the sound under the instrument's envelope, at full velocity about 1 high. */
    SynthDef finished(Stereo sound, double gain) {
        Signal envelope = adsr();
        return written(sound.times(gain), envelope);
    }

    /** A finished stroke, which is as long as it is by itself; a hand may still stop it. */
    SynthDef finishedStroke(Stereo sound, double gain) {
        Signal hand = envelope(gate(), 2, c(1), c(1), c(0), c(-99), c(0), c(0.1), c(5), c(-6.9));
        endInSilence(sound.left());
        return written(sound.times(gain), hand);
    }

    private SynthDef written(Stereo sound, Signal envelope) {
        Stereo clean =
                sound.each(side -> ar("LeakDC", ar("Sanitize", side, c(0)).within(-4, 4), c(0.999)));
        Stereo out = clean.times(envelope.times(graph.param(VoiceParams.AMP, 0.35)));
        graph.write("OffsetOut", graph.param(VoiceParams.OUT, 0), out.left(), out.right());
        return graph.built();
    }

    Signal gate() {
        return graph.param(VoiceParams.GATE, 1);
    }

    /** A straight attack, then decay and release that cover 60 dB of their way in their time: e to the power of 6.9. */
    private Signal adsr() {
        Signal[] segments = {
            c(0), c(3), c(2), c(-99), // from silence in three ways, waiting after the second
            c(1), graph.param(VoiceParams.ATTACK, 0.01), c(1), c(0),
            graph.param(VoiceParams.SUSTAIN, 0.7), graph.param(VoiceParams.DECAY, 0.1), c(5), c(-6.9),
            c(0), graph.param(VoiceParams.RELEASE, 0.3), c(5), c(-6.9)
        };
        return envelope(gate(), 2, segments);
    }
}
