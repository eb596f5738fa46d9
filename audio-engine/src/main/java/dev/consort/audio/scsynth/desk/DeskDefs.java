package dev.consort.audio.scsynth.desk;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Graph;
import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import java.util.List;

/** The graphs of the mixer: faders, sends, the master with its limiter, meters, slow oscillators, the metronome. */
public final class DeskDefs {
    static final String FADER = "fader";
    static final String BUS = "bus";
    static final String SEND_BEFORE = "send-before";
    static final String SEND_BEHIND = "send-behind";
    static final String MONO = "mono";
    static final String MASTER = "master";
    static final String LFO = "lfo";

    /** The metronome's tick; ends by itself. */
    public static final String CLICK = "click";

    private static final double CEILING = 0.985;
    private static final double RECOVERY_SECONDS = 0.1;
    private static final double LOOK_SECONDS = 0.0015;
    private static final double FALL_DB_PER_SECOND = 24;
    private static final double RMS_SECONDS = 0.1;
    private static final double SMOOTH = 0.02;

    private final Graph graph;

    private DeskDefs(String name) {
        graph = new Graph(name);
    }

    /** All of them. */
    public static List<SynthDef> all() {
        return List.of(
                new DeskDefs(FADER).fader(),
                new DeskDefs(BUS).bus(),
                new DeskDefs(SEND_BEFORE).sendBefore(),
                new DeskDefs(SEND_BEHIND).sendBehind(),
                new DeskDefs(MONO).mono(),
                new DeskDefs(MASTER).master(),
                new DeskDefs(LFO).oscillator(),
                new DeskDefs(CLICK).click());
    }

    private Signal smooth(String param, double initial) {
        return graph.param(param, initial).lagged(SMOOTH);
    }

    private Stereo in() {
        return graph.stereo("In", graph.param("out", Wires.SILENCE));
    }

    private void replace(Stereo sound) {
        graph.write("ReplaceOut", graph.param("out", Wires.SILENCE), sound.left(), sound.right());
    }

    private void send(Stereo sound) {
        graph.write("Out", graph.param("to", Wires.NOWHERE), sound.left(), sound.right());
    }

    /** Gate and pan: of constant power, or for what is stereo already a balance whose middle is unity. */
    private Stereo gains() {
        Signal pan = graph.param("pan", 0).within(-1, 1);
        Signal angle = pan.plus(1).times(Math.PI / 4);
        Signal balance = graph.param("balance", 0);
        Signal left = angle.cos().crossTo(c(1).minus(pan).min(c(1)), balance);
        Signal right = angle.sin().crossTo(pan.plus(1).min(c(1)), balance);
        return new Stereo(left, right).times(graph.param("open", 1)).each(gain -> gain.lagged(SMOOTH));
    }

    private Signal level() {
        return smooth("level", 0).times(smooth("tremolo", 1));
    }

    /** Leaves the sound behind the fader on its bus, for sends, and adds it to where it goes. */
    private SynthDef fader() {
        Stereo sound = in().with(gains(), Signal::times).times(level());
        replace(sound);
        send(sound);
        meter(sound, graph.param("meter", 0));
        return graph.built();
    }

    /** Leaves what came in on its bus, so that who listens to a bus hears it before its fader. */
    private SynthDef bus() {
        Stereo sound = in().with(gains(), Signal::times).times(level());
        send(sound);
        meter(sound, graph.param("meter", 0));
        return graph.built();
    }

    private SynthDef sendBefore() {
        send(in().with(gains(), Signal::times).times(smooth("level", 0)));
        return graph.built();
    }

    private SynthDef sendBehind() {
        send(in().times(smooth("level", 0)));
        return graph.built();
    }

    private SynthDef mono() {
        replace(Stereo.both(in().mono()));
        return graph.built();
    }

    private SynthDef master() {
        Stereo clean = in().each(side -> graph.ar("Sanitize", side, c(0)).within(-16, 16));
        Stereo sound = clean.times(smooth("level", 0).times(smooth("open", 1)));
        Stereo limited = limited(sound);
        graph.write("Out", c(0), limited.left(), limited.right());
        Signal first = graph.param("meter", Wires.MASTER_METER);
        meter(limited, first);
        Stereo power = limited.each(side -> graph.ar("OnePole", side.squared(), perSample(-1 / RMS_SECONDS)));
        show(power.each(side -> side.max(c(0)).sqrt()), first.plus(2));
        return graph.built();
    }

    /**
     * Both sides turned down alike, before a peak comes that would pass the ceiling, and up again over a tenth of a second.
     * The gain is what the server's limiter makes of the outline of the peaks, by which it never falls to nothing.
     */
    private Stereo limited(Stereo sound) {
        Signal outline = graph.ar("PeakFollower", sound.peak(), perSample(-1 / RECOVERY_SECONDS))
                .max(c(CEILING));
        Signal gain = graph.ar("Limiter", outline, c(CEILING), c(LOOK_SECONDS))
                .over(later(outline).max(c(CEILING)));
        return sound.each(side -> later(side).times(gain).within(-CEILING, CEILING));
    }

    /** As late as what comes out of the server's limiter. */
    private Signal later(Signal side) {
        return graph.ar("DelayN", side, c(4 * LOOK_SECONDS), c(2 * LOOK_SECONDS));
    }

    /** What is left after one frame of what falls by e to the power of {@code exponent} in a second. */
    private Signal perSample(double exponent) {
        return c(exponent).over(graph.ir("SampleRate")).exp();
    }

    private void meter(Stereo sound, Signal bus) {
        Signal kept = perSample(-FALL_DB_PER_SECOND / 20 * Math.log(10));
        show(sound.each(side -> graph.ar("PeakFollower", side.abs(), kept)), bus);
    }

    private void show(Stereo level, Signal bus) {
        graph.writeControl("Out", bus, graph.kr("A2K", level.left()), graph.kr("A2K", level.right()));
    }

    /** Writes the very value that a parameter should have: its own, moved within its range. */
    private SynthDef oscillator() {
        Signal rate = graph.param("rate", 1);
        Signal square = graph.kr("LFPulse", rate, c(0), c(0.5)).times(2).minus(1);
        Signal wave = graph.kr(
                "Select",
                graph.param("shape", 0),
                graph.kr("SinOsc", rate, c(0)),
                square,
                graph.kr("LFSaw", rate, c(0)),
                graph.kr("LFTri", rate, c(0)));
        Signal moved = wave.times(graph.param("depth", 0));
        Signal linear = graph.param("base", 0).plus(moved.times(graph.param("span", 0)));
        Signal value = linear.times(graph.param("ratio", 1).power(moved));
        Signal bounded = value.max(graph.param("min", 0)).min(graph.param("max", 1));
        graph.writeControl("Out", graph.param("out", 0), bounded.round(graph.param("step", 0)));
        return graph.built();
    }

    private SynthDef click() {
        Signal fade = graph.ar(
                "EnvGen", c(1), c(1), c(0), c(1), c(2), c(1), c(1), c(-99), c(-99), c(0), c(0.05), c(5), c(-6.9));
        Signal sound =
                graph.ar("SinOsc", graph.param("hz", 1000), c(0)).times(fade).times(graph.param("level", 0.5));
        graph.write("OffsetOut", c(Wires.MASTER), sound, sound);
        return graph.built();
    }
}
