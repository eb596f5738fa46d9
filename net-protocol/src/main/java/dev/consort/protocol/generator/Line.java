package dev.consort.protocol.generator;

import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.Macros;
import java.util.List;

/** What an algorithm alone says, step by step. Immutable. */
sealed interface Line permits EuclideanLine, MarkovLine, LSystemLine {
    /** The tones of each step of a phrase, in order; none at all if the algorithm has nothing to play. */
    List<Tone> tones(Phrase phrase);

    /** How loud it is of itself, 0–1. */
    default double loudness() {
        return 1;
    }

    /** The line of an algorithm. */
    static Line of(Algorithm algorithm, Macros macros, Wander wander) {
        if (algorithm instanceof Algorithm.Euclidean rhythm) {
            return new EuclideanLine(rhythm, macros, wander);
        }
        return algorithm instanceof Algorithm.Markov chain
                ? new MarkovLine(chain, macros, wander)
                : new LSystemLine((Algorithm.LSystem) algorithm, macros, wander);
    }
}
