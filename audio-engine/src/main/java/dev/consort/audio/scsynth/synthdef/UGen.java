package dev.consort.audio.scsynth.synthdef;

import java.util.List;

/**
 * One unit generator of a graph.
 *
 * @param name its class as the server knows it
 * @param inputs where its inputs come from, in the server's order
 * @param outputs how many it has
 * @param special the operator's number, or the first parameter's; 0 for all others
 */
record UGen(String name, Rate rate, List<Signal> inputs, int outputs, int special) {
    UGen {
        inputs = List.copyOf(inputs);
    }
}
