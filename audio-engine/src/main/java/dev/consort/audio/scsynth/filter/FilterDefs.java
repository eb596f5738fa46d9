package dev.consort.audio.scsynth.filter;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.effect.EffectParams;
import dev.consort.audio.scsynth.synthdef.Graph;
import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.instrument.FilterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The eight filters that stand behind a source. */
public final class FilterDefs {
    /** Hz. */
    public static final String CUTOFF = "cutoff";

    /** 0–1. */
    public static final String RESONANCE = "resonance";

    /** A vowel from a to u, 0–1. */
    public static final String SHAPE = "shape";

    /** A factor, 1–8. */
    public static final String DRIVE = "drive";

    /** Formants of a, e, i, o and u in Hz, of a tenor: the table in the manual of Csound. */
    private static final double[][] VOWELS = {
        {650, 1080, 2650, 2900},
        {400, 1700, 2600, 3200},
        {290, 1870, 2800, 3250},
        {400, 800, 2600, 2800},
        {350, 600, 2700, 2900}
    };

    private static final double[] VOWEL_LEVELS = {1, 0.6, 0.35, 0.3};
    private static final double VOWEL_MIDDLE_HZ = 1000;

    private final Graph graph;
    private final Signal cutoff;
    private final Signal resonance;
    private final Signal[] formants = new Signal[VOWEL_LEVELS.length];

    private FilterDefs(FilterType type) {
        graph = new Graph(name(type));
        Signal highest = graph.ir("SampleRate").times(0.45);
        cutoff = graph.param(CUTOFF, 1000).lagged(0.02).max(c(20)).min(highest);
        resonance = graph.param(RESONANCE, 0).lagged(0.02).within(0, 1);
        for (int i = 0; type == FilterType.VOWEL && i < formants.length; i++) {
            formants[i] = formant(i);
        }
    }

    /** The name of a filter's graph. */
    public static String name(FilterType type) {
        return "filter-" + type.name().toLowerCase(Locale.ROOT);
    }

    /** All of them, and the equaliser. */
    public static List<SynthDef> all() {
        List<SynthDef> defs = new ArrayList<>(List.of(EqualiserDef.built()));
        for (FilterType type : FilterType.values()) {
            defs.add(new FilterDefs(type).built(type));
        }
        return defs;
    }

    private SynthDef built(FilterType type) {
        Signal bus = graph.param(EffectParams.BUS, 0);
        Stereo in = graph.stereo("In", bus)
                .each(side -> graph.ar("Sanitize", side, c(0)).within(-16, 16));
        Stereo wet = in.each(side -> graph.ar("Sanitize", filtered(type, side), c(0)));
        Stereo out = in.crossTo(wet, graph.param(EffectParams.ON, 1).lagged(0.03));
        graph.write("ReplaceOut", bus, out.left(), out.right());
        return graph.built();
    }

    private Signal filtered(FilterType type, Signal in) {
        // From a width of √2, which is flat, down to a twentieth.
        Signal width = resonance.times(0.05 - Math.sqrt(2)).plus(Math.sqrt(2));
        return switch (type) {
            case LOW_PASS -> graph.ar("RLPF", in, cutoff, width);
            case HIGH_PASS -> graph.ar("RHPF", in, cutoff, width);
            case BAND_PASS -> graph.ar("BPF", in, cutoff, width);
            case NOTCH -> graph.ar("BRF", in, cutoff, width);
            case COMB -> comb(in);
            case ALL_PASS -> graph.ar("BAllPass", in, cutoff, width);
            case VOWEL -> vowel(in);
            case RES_DRIVE -> driven(in);
        };
    }

    private Signal comb(Signal in) {
        Signal time = cutoff.reciprocal();
        Signal kept = resonance.times(0.97).plus(0.01);
        Signal ringing = time.times(Math.log(0.001) / Math.log(2)).over(kept.log2());
        return in.plus(graph.ar("CombC", in, c(0.06), time, ringing).times(resonance))
                .times(c(1).minus(resonance.times(0.6)));
    }

    private Signal vowel(Signal in) {
        Signal width = resonance.times(-0.2).plus(0.28);
        Signal sum = c(0);
        for (int formant = 0; formant < VOWEL_LEVELS.length; formant++) {
            sum = sum.plus(graph.ar("BPF", in, formants[formant], width).times(VOWEL_LEVELS[formant] * 2));
        }
        return sum;
    }

    /** Where a formant is between the vowels; the cutoff makes the head larger or smaller. */
    private Signal formant(int formant) {
        Signal place = graph.param(SHAPE, 0).lagged(0.03).times(VOWELS.length - 1);
        Signal hz = c(0);
        for (int vowel = 0; vowel < VOWELS.length; vowel++) {
            Signal near = c(1).minus(place.minus(vowel).abs()).max(c(0));
            hz = hz.plus(near.times(VOWELS[vowel][formant]));
        }
        return hz.times(cutoff.times(1 / VOWEL_MIDDLE_HZ).max(c(0.25)).min(c(4)));
    }

    private Signal driven(Signal in) {
        Signal drive = graph.param(DRIVE, 1).lagged(0.03);
        Signal ladder = graph.ar("MoogFF", in.times(drive).tanh(), cutoff, resonance.times(3.8), c(0));
        // A ladder takes away lows as it resonates; some of that is given back.
        return ladder.times(resonance.times(1.2).plus(1)).times(1.2).tanh();
    }
}
