package dev.consort.audio.scsynth.effect;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Graph;
import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.effect.EffectType;
import dev.consort.protocol.state.param.Curve;
import dev.consort.protocol.state.param.ParamSpec;

/** The graph of one effect while it is being built: it changes the sound on a bus in its place. */
final class EffectGraph {
    private static final double SMOOTH_SECONDS = 0.03;
    private static final double HIGHEST_SHARE = 0.45;

    private final Graph graph;
    private final EffectType type;
    private final Stereo in;

    EffectGraph(String name, EffectType type) {
        graph = new Graph(name);
        this.type = type;
        Stereo bus = graph.stereo("In", graph.param(EffectParams.BUS, 0));
        // What is not a number would stay in a filter for ever.
        in = bus.each(side -> ar("Sanitize", side, c(0)).within(-16, 16));
    }

    Graph graph() {
        return graph;
    }

    /** What comes in. */
    Stereo in() {
        return in;
    }

    Signal ar(String ugen, Signal... inputs) {
        return graph.ar(ugen, inputs);
    }

    /** A knob of the effect, without steps when it is turned; a choice jumps. */
    Signal knob(String name) {
        ParamSpec spec = type.param(name);
        Signal param = graph.param(name, spec.initial());
        return spec.curve() == Curve.STEPPED ? param : param.lagged(SMOOTH_SECONDS);
    }

    /** The sound of the bus that was chosen, a block late; silence where none was. */
    Stereo side() {
        Signal chosen = graph.param(EffectParams.SIDE, -1);
        return graph.stereo("InFeedback", chosen.max(c(0))).times(chosen.above(c(-0.5)));
    }

    Signal sine(Signal hz, double phase) {
        return ar("SinOsc", hz, c(phase));
    }

    Signal white() {
        return ar("WhiteNoise");
    }

    Signal lowPass(Signal sound, Signal hz) {
        return ar("LPF", sound, audible(hz));
    }

    Signal highPass(Signal sound, Signal hz) {
        return ar("HPF", sound, audible(hz));
    }

    Signal audible(Signal hz) {
        return hz.max(c(20)).min(graph.ir("SampleRate").times(HIGHEST_SHARE));
    }

    /** The sound as it was up to {@code most} seconds before. */
    Signal delayed(Signal sound, double most, Signal seconds) {
        return ar("DelayC", sound, c(most), seconds);
    }

    /** How loud it is, at audio rate. */
    Signal loudness(Signal sound, Signal attack, Signal release) {
        return ar("Amplitude", sound, attack, release);
    }

    /** The gain of a compressor at a loudness: above the threshold only 1/ratio of each decibel is let through. */
    Signal squeeze(Signal loudness, Signal threshold, Signal ratio) {
        Signal over = loudness.over(threshold.max(c(0.001))).max(c(1));
        return over.power(ratio.reciprocal().minus(1));
    }

    /** The time in which an echo of this length falls by 60 dB when it comes back with this gain. */
    Signal ringing(Signal seconds, Signal feedback) {
        Signal kept = feedback.max(c(0.0001)).min(c(0.995));
        return seconds.times(Math.log(0.001) / Math.log(2)).over(kept.log2());
    }

    /** A wave from −1 to 1 by the table's names: sine, square, triangle. */
    Signal wave(Signal shape, Signal hz) {
        Signal square = ar("LFPulse", hz, c(0), c(0.5)).times(2).minus(1);
        return ar("Select", shape, sine(hz, 0), ar("Lag", square, c(0.004)), ar("LFTri", hz, c(0)));
    }

    /** The finished effect; where the table has a mix, the sound as it came is mixed in. */
    SynthDef finished(Stereo wet) {
        Signal on = graph.param(EffectParams.ON, 1).lagged(SMOOTH_SECONDS);
        Signal share = type.param("mix") == null ? on : on.times(knob("mix"));
        Stereo out = in.crossTo(wet.each(side -> ar("Sanitize", side, c(0)).within(-16, 16)), share);
        graph.write("ReplaceOut", graph.param(EffectParams.BUS, 0), out.left(), out.right());
        return graph.built();
    }
}
