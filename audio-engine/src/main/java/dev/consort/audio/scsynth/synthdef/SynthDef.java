package dev.consort.audio.scsynth.synthdef;

import java.util.List;

/**
 * A finished graph. Its unit generators are in an order in which each comes behind all that it reads.
 *
 * @param name under which the server keeps it
 * @param params in the order of their numbers
 */
public record SynthDef(String name, List<Param> params, List<UGen> ugens) {
    public SynthDef {
        params = List.copyOf(params);
        ugens = List.copyOf(ugens);
    }
}
