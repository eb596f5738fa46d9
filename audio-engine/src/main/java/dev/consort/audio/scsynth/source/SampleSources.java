package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Graph;
import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;

/** Recordings in the server's buffers, and sound that comes from elsewhere. */
final class SampleSources {
    private static final int CUBIC = 4;
    private static final double HEADROOM = 0.35;

    private SampleSources() {}

    /** A sampler or a time stretch for recordings of one channel or two. */
    static SynthDef of(SourceType type, VoiceGraph v, int channels) {
        return switch (type) {
            case SAMPLER -> v.finished(sampler(v, channels), 1);
            case TIME_STRETCH -> v.finished(stretched(v, channels), 1);
            case AUDIO_IN -> v.finished(Stereo.both(audioIn(v)), 1);
            default -> v.finished(busIn(v), 1);
        };
    }

    /** From {@code start} to {@code end}, as shares of the recording, at {@code speed} times its rate. */
    private static Stereo sampler(VoiceGraph v, int channels) {
        Graph graph = v.graph();
        Signal buffer = graph.param(VoiceParams.BUFFER, 0);
        Signal frames = graph.kr("BufFrames", buffer);
        Signal from = graph.param(VoiceParams.START, 0).times(frames);
        Signal to = graph.param(VoiceParams.END, 1).times(frames);
        Signal semitones = graph.param(VoiceParams.BEND, 0)
                .plus(graph.param("transpose", 0))
                .plus(graph.param("detune", 0).times(0.01));
        Signal speed = v.knob("rate").times(graph.param(VoiceParams.SPEED, 1)).times(semitones.semitonesToRatio());
        Signal moved = v.ar("Sweep", c(0), speed.times(graph.kr("BufSampleRate", buffer)));
        Signal loops = v.knob("loop").max(graph.param(VoiceParams.LOOP, 0));
        Signal length = to.minus(from).max(c(1));
        // Backwards it begins at the end.
        Signal straight = speed.below(c(0)).times(length).plus(moved);
        Signal place = straight.plus(straight.modulo(length).minus(straight).times(loops));
        Signal inside = straight.above(c(-0.5)).times(straight.below(length)).max(loops);
        Signal over = c(1).minus(inside).lagged(0.002);
        v.graph().kr("FreeSelf", graph.kr("A2K", over).above(c(0.999)));
        Stereo sound = read(v, buffer, from.plus(place.max(c(0)).min(length)), channels);
        return sound.times(c(1).minus(over));
    }

    private static Stereo read(VoiceGraph v, Signal buffer, Signal frame, int channels) {
        return channels == 2
                ? v.graph().stereo("BufRd", buffer, frame, c(0), c(CUBIC))
                : Stereo.both(v.ar("BufRd", buffer, frame, c(0), c(CUBIC)));
    }

    private static Stereo stretched(VoiceGraph v, int channels) {
        Graph graph = v.graph();
        Signal buffer = graph.param(VoiceParams.BUFFER, 0);
        Signal from = graph.param(VoiceParams.START, 0);
        Signal to = graph.param(VoiceParams.END, 1);
        Signal seconds = graph.kr("BufDur", buffer).times(v.knob("stretch"));
        Signal place = from.plus(v.ar("Sweep", c(0), seconds.max(c(0.001)).reciprocal()));
        graph.kr("FreeSelf", graph.kr("A2K", place).above(to));
        Signal semitones = v.knob("pitch").plus(graph.param(VoiceParams.BEND, 0));
        Signal speed = semitones.semitonesToRatio().times(graph.param(VoiceParams.SPEED, 1));
        Signal[] inputs = {buffer, place.min(to), speed, v.knob("grain"), c(-1), v.knob("overlap"), c(0.05), c(2)};
        return channels == 2 ? graph.stereo("Warp1", inputs) : Stereo.both(v.ar("Warp1", inputs));
    }

    private static Signal audioIn(VoiceGraph v) {
        Signal first = v.graph().ir("NumOutputBuses");
        Signal in = v.ar("In", first.plus(v.graph().param("channel", 0)));
        Signal tone = v.sine(v.knob("testHz")).times(v.knob("testTone")).times(HEADROOM);
        return in.plus(tone).times(v.knob("gain"));
    }

    /** The parameter {@code bus} is the server's bus, not the mixer's; it is read one block late. */
    private static Stereo busIn(VoiceGraph v) {
        return v.graph().stereo("InFeedback", v.graph().param("bus", 0)).times(v.knob("gain"));
    }
}
