package dev.consort.audio.scsynth.filter;

import static dev.consort.audio.scsynth.synthdef.Signal.c;

import dev.consort.audio.scsynth.effect.EffectParams;
import dev.consort.audio.scsynth.synthdef.Graph;
import dev.consort.audio.scsynth.synthdef.Signal;
import dev.consort.audio.scsynth.synthdef.Stereo;
import dev.consort.audio.scsynth.synthdef.SynthDef;
import dev.consort.protocol.state.effect.Eq;

/** The equaliser: twelve sections of the second order in a row, told their coefficients. */
public final class EqualiserDef {
    /** The name of its graph. */
    public static final String NAME = "equaliser";

    /** The coefficients of a section, in the order of {@link BandCurve}. */
    private static final String[] COEFFICIENTS = {"a0", "a1", "a2", "b1", "b2"};

    private EqualiserDef() {}

    /** The name of a coefficient of a band, 1–12. */
    public static String param(int band, int coefficient) {
        return COEFFICIENTS[coefficient] + "band" + band;
    }

    static SynthDef built() {
        Graph graph = new Graph(NAME);
        Signal bus = graph.param(EffectParams.BUS, 0);
        Stereo in = graph.stereo("In", bus)
                .each(side -> graph.ar("Sanitize", side, c(0)).within(-16, 16));
        Stereo wet = in;
        for (int band = 1; band <= Eq.BANDS; band++) {
            Signal[] section = new Signal[COEFFICIENTS.length];
            for (int i = 0; i < section.length; i++) {
                section[i] = graph.param(param(band, i), i == 0 ? 1 : 0);
            }
            wet = wet.each(side -> graph.ar("SOS", side, section[0], section[1], section[2], section[3], section[4]));
        }
        Stereo out = in.crossTo(
                wet.each(side -> graph.ar("Sanitize", side, c(0))),
                graph.param(EffectParams.ON, 1).lagged(0.03));
        graph.write("ReplaceOut", bus, out.left(), out.right());
        return graph.built();
    }
}
