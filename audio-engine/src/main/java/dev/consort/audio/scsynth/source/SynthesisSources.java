package dev.consort.audio.scsynth.source;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.SourceType;
import java.util.List;

/** Partials, rows of waves, clouds of grains, and what walks by itself. */
final class SynthesisSources {
    private static final int MOST_HARMONICS = 32;
    private static final int MOST_GRAINS = 128;

    private SynthesisSources() {}

    static SynthDef of(SourceType type, VoiceGraph v) {
        return switch (type) {
            case ADDITIVE -> v.finished(Stereo.both(additive(v)), 0.82);
            case WAVETABLE -> v.finished(Stereo.both(wavetable(v)), 0.9);
            case GRANULAR -> v.finished(granular(v), 0.9);
            case GENDY -> v.finished(Stereo.both(gendy(v)), 0.7);
            default -> v.finished(Stereo.both(chaos(v)), 0.8);
        };
    }

    private static Signal additive(VoiceGraph v) {
        Signal harmonics = v.knob("harmonics");
        Signal rolloff = v.knob("rolloff").negated();
        Signal highest = v.graph().ir("SampleRate").times(0.45);
        Signal sum = v.sine(v.hz());
        Signal power = c(1);
        for (int number = 2; number <= MOST_HARMONICS; number++) {
            Signal hz = v.hz().times(number);
            Signal wanted = c(number - 0.5).below(harmonics).times(hz.below(highest));
            Signal level = c(number).power(rolloff).times(wanted);
            sum = sum.plus(v.sine(hz).times(level));
            power = power.plus(level.squared());
        }
        // Equally loud however many there are.
        return sum.over(power.sqrt().times(0.5).plus(0.5)).times(0.8);
    }

    private static Signal wavetable(VoiceGraph v) {
        List<Signal> row = List.of(
                v.sine(v.hz()),
                v.ar("LFTri", v.hz(), c(0)),
                v.sine(v.hz())
                        .plus(v.sine(v.audible(v.hz().times(2))).times(0.7))
                        .plus(v.sine(v.audible(v.hz().times(4))).times(0.5))
                        .times(0.6),
                v.pulse(v.hz(), c(0.5)).times(0.8),
                v.pulse(v.hz(), c(0.2)).times(0.8),
                v.saw(v.hz()),
                v.ar("SinOsc", v.hz(), v.sine(v.hz().times(3)).times(1.5)),
                v.ar("Blip", v.hz(), c(12)).times(1.2));
        Signal place = v.knob("position").times(row.size() - 1);
        Signal sum = c(0);
        for (int i = 0; i < row.size(); i++) {
            Signal near = c(1).minus(place.minus(i).abs()).max(c(0));
            sum = sum.plus(row.get(i).times(near));
        }
        return v.centred(sum);
    }

    private static Stereo granular(VoiceGraph v) {
        Signal density = v.knob("density");
        Signal scatter = v.knob("scatter");
        // Whole waves between two grains, so that grains that come evenly add up to the pitch.
        Signal waves = v.hz().over(density).round(c(1)).max(c(1));
        Signal clock = v.ar("Impulse", v.hz().over(waves), c(0));
        // Grains come evenly, or late by up to a whole distance.
        Signal late = v.ar("TRand", c(0), density.reciprocal(), clock).times(scatter);
        Signal grains = v.ar("DelayN", clock, c(1), late);
        Signal bend = v.ar("TRand", c(-12), c(12), grains).times(scatter).semitonesToRatio();
        Signal place = v.ar("TRand", c(-1), c(1), grains).times(v.knob("spread"));
        Signal hz = v.hz().times(bend);
        Stereo cloud = v.graph()
                .stereo("GrainFM", grains, v.knob("grain"), hz, hz.times(2), c(1.2), place, c(-1), c(MOST_GRAINS));
        Signal overlap = density.times(v.knob("grain")).max(c(1));
        return cloud.times(overlap.sqrt().reciprocal()).times(1.3);
    }

    private static Signal gendy(VoiceGraph v) {
        Signal low = v.knob("lowest");
        Signal high = v.knob("highest").max(low.plus(1));
        // The graph has Xenakis's distributions under the same numbers, from the linear one on.
        return v.centred(v.ar(
                "Gendy1",
                v.knob("levelDist"),
                v.knob("timeDist"),
                c(0.8),
                c(0.8),
                low,
                high,
                c(0.5),
                c(0.5),
                c(12),
                c(12)));
    }

    private static Signal chaos(VoiceGraph v) {
        Signal rate = v.knob("rate");
        Signal amount = v.knob("chaos");
        Signal henon = v.ar("HenonC", rate, amount.times(0.2).plus(1), c(0.3), c(0), c(0))
                .times(0.6);
        Signal crackle = v.ar("Crackle", amount.times(0.5).plus(1).min(c(1.99)));
        Signal slow = v.ar("Latch", crackle, v.ar("Impulse", rate, c(0)));
        return v.centred(v.ar("Select", v.knob("model"), henon, slow));
    }
}
