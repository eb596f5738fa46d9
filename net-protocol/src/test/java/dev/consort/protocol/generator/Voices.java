package dev.consort.protocol.generator;

import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.Algorithm.DurationMode;
import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.Algorithm.PitchMode;
import dev.consort.protocol.state.generator.Algorithm.Rule;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.generator.GeneratorRate;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.generator.Macros;
import dev.consort.protocol.state.theory.Mode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.protocol.state.theory.Scale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any voice with anything legal around it. */
class Voices extends DomainContextBase {
    @Provide
    Arbitrary<Tunes> tunes() {
        return Combinators.combine(voices(), macros(), constraints(), modes()).as(Tunes::new);
    }

    private static Arbitrary<GeneratorVoice> voices() {
        return Combinators.combine(
                        Arbitraries.oneOf(euclidean(), markov(), lSystem()),
                        Arbitraries.of(GeneratorRate.class),
                        ints(1, 127),
                        ints(1, 127),
                        ints(0, 8),
                        ints(0, 8),
                        Arbitraries.integers())
                .as((algorithm, rate, one, other, low, high, seed) -> new GeneratorVoice(
                        "Any",
                        true,
                        1,
                        algorithm,
                        rate,
                        Math.min(one, other),
                        Math.max(one, other),
                        Math.min(low, high),
                        Math.max(low, high),
                        seed));
    }

    private static Arbitrary<Algorithm> euclidean() {
        return ints(1, 64).flatMap(steps -> Combinators.combine(
                        ints(0, steps), ints(0, 63), Arbitraries.of(PitchMode.class), ints(0, 127))
                .as((pulses, rotation, mode, pitch) -> new Euclidean(pulses, steps, rotation, mode, pitch)));
    }

    private static Arbitrary<Algorithm> markov() {
        Arbitrary<Double> weight = Arbitraries.of(0.0, 0.0, 0.0, 0.1, 1.0, Double.MIN_VALUE);
        return Combinators.combine(
                        weight.list().ofSize(Markov.WEIGHTS),
                        Arbitraries.of(PitchClass.class),
                        shares(),
                        Arbitraries.of(DurationMode.class))
                .as(Markov::new);
    }

    private static Arbitrary<Algorithm> lSystem() {
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("FGA+-[] 7\u00e9")
                .ofMinLength(1)
                .ofMaxLength(32);
        Arbitrary<Rule> rule = Combinators.combine(Arbitraries.of("F", "G", "A", "+", "["), text)
                .as(Rule::new);
        return Combinators.combine(text, rule.list().ofMaxSize(12), ints(0, 6), ints(1, 12), ints(1, 16), ints(1, 127))
                .as(LSystem::new);
    }

    private static Arbitrary<Macros> macros() {
        return Combinators.combine(shares(), shares(), shares(), shares()).as(Macros::new);
    }

    private static Arbitrary<Constraints> constraints() {
        return Combinators.combine(
                        Arbitraries.of(true, false), ints(0, 127), ints(0, 127), ints(0, 32), shares(), shares())
                .as((lock, one, other, most, velocity, timing) -> new Constraints(
                        lock, Math.min(one, other), Math.max(one, other), most % 3 == 0 ? 0 : most, velocity, timing));
    }

    private static Arbitrary<Mode> modes() {
        return Combinators.combine(Arbitraries.of(PitchClass.class), Arbitraries.of(Scale.class))
                .as(Mode::new);
    }

    private static Arbitrary<Double> shares() {
        return ints(0, 10).map(tenths -> tenths / 10.0);
    }

    private static Arbitrary<Integer> ints(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }
}
