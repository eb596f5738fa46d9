package dev.consort.protocol.action;

import dev.consort.protocol.state.generator.Algorithm;

/** What holds between the values of a generator's algorithm. */
final class AlgorithmCheck {
    private AlgorithmCheck() {}

    static Check of(Algorithm algorithm) {
        if (algorithm instanceof Algorithm.Euclidean rhythm) {
            return Check.that(rhythm.pulses() <= rhythm.steps(), "there can be at most as many pulses as steps");
        }
        if (algorithm instanceof Algorithm.LSystem system) {
            long symbols = system.rules().stream()
                    .map(Algorithm.Rule::symbol)
                    .distinct()
                    .count();
            return Check.that(symbols == system.rules().size(), "there can be one rule for each letter");
        }
        return Check.start();
    }
}
