package dev.consort.tui.command.song;

import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.Algorithm.DurationMode;
import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.Algorithm.PitchMode;
import dev.consort.protocol.state.generator.Algorithm.Rule;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.command.Arguments;
import dev.consort.tui.command.BadCommand;
import java.util.ArrayList;
import java.util.List;

/** Reads how a generator makes up its notes, setting by setting; what is not said stays, or is as in a new one. */
final class AlgorithmReader {
    private Algorithm algorithm;
    private boolean hasOwnRules;

    private AlgorithmReader(Algorithm algorithm) {
        this.algorithm = algorithm;
    }

    /** Begins with the name of the algorithm; of one that is of this kind already, what is not said stays. */
    static AlgorithmReader of(Arguments a, Algorithm now) throws BadCommand {
        Algorithm initial =
                switch (a.keyword("the algorithm", "euclid", "markov", "lsystem")) {
                    case "euclid" -> Euclidean.DEFAULT;
                    case "markov" -> Markov.DEFAULT;
                    default -> LSystem.DEFAULT;
                };
        return new AlgorithmReader(initial.getClass().isInstance(now) ? now : initial);
    }

    Algorithm read() {
        return algorithm;
    }

    void read(Arguments a) throws BadCommand {
        if (algorithm instanceof Euclidean euclid) {
            algorithm = euclid(a, euclid);
        } else if (algorithm instanceof Markov markov) {
            algorithm = markov(a, markov);
        } else {
            algorithm = lsystem(a, (LSystem) algorithm);
        }
    }

    private static Algorithm euclid(Arguments a, Euclidean e) throws BadCommand {
        return switch (a.keyword("the setting", "hits", "steps", "rotation", "mode", "pitch")) {
            case "hits" -> new Euclidean(a.whole("the hits"), e.steps(), e.rotation(), e.pitchMode(), e.pitch());
            case "steps" -> new Euclidean(e.pulses(), a.whole("the steps"), e.rotation(), e.pitchMode(), e.pitch());
            case "rotation" -> new Euclidean(e.pulses(), e.steps(), a.whole("the rotation"), e.pitchMode(), e.pitch());
            case "mode" ->
                new Euclidean(e.pulses(), e.steps(), e.rotation(), a.oneOf("the mode", PitchMode.class), e.pitch());
            default -> new Euclidean(e.pulses(), e.steps(), e.rotation(), e.pitchMode(), a.pitch("the pitch"));
        };
    }

    private static Algorithm markov(Arguments a, Markov m) throws BadCommand {
        return switch (a.keyword("the setting", "initial", "rest", "duration", "matrix")) {
            case "initial" ->
                new Markov(m.matrix(), a.oneOf("the first pitch", PitchClass.class), m.rest(), m.duration());
            case "rest" -> new Markov(m.matrix(), m.initial(), a.share("the chance of a rest"), m.duration());
            case "duration" ->
                new Markov(m.matrix(), m.initial(), m.rest(), a.oneOf("the duration", DurationMode.class));
            default -> new Markov(matrix(a), m.initial(), m.rest(), m.duration());
        };
    }

    private static List<Double> matrix(Arguments a) throws BadCommand {
        List<Double> weights = new ArrayList<>();
        for (String weight : a.word("the weights").split(",")) {
            if (!weight.matches("[01]?(\\.\\d+)?") || weight.isEmpty()) {
                throw new BadCommand(
                        "the matrix is " + Markov.WEIGHTS + " weights from 0 to 1 with commas between them");
            }
            weights.add(Double.valueOf(weight));
        }
        return weights;
    }

    private Algorithm lsystem(Arguments a, LSystem l) throws BadCommand {
        return switch (a.keyword("the setting", "axiom", "rule", "iterations", "interval", "length", "velocity")) {
            case "axiom" -> with(l, a.word("the axiom"), l.rules(), l.iterations());
            case "rule" -> with(l, l.axiom(), rules(a, l), l.iterations());
            case "iterations" -> with(l, l.axiom(), l.rules(), a.whole("the iterations"));
            case "interval" -> played(l, a.whole("the interval"), l.noteSteps(), l.velocity());
            case "length" -> played(l, l.stepInterval(), a.whole("the length"), l.velocity());
            default -> played(l, l.stepInterval(), l.noteSteps(), a.velocity("the velocity"));
        };
    }

    /** The first rule that is said replaces those that there are. */
    private List<Rule> rules(Arguments a, LSystem l) throws BadCommand {
        String[] parts = a.word("the rule").split("=", 2);
        if (parts.length < 2) {
            throw new BadCommand("a rule looks like F=F+G-F");
        }
        List<Rule> rules = new ArrayList<>(hasOwnRules ? l.rules() : List.of());
        hasOwnRules = true;
        rules.add(new Rule(parts[0], parts[1]));
        return rules;
    }

    private static LSystem with(LSystem l, String axiom, List<Rule> rules, int iterations) {
        return new LSystem(axiom, rules, iterations, l.stepInterval(), l.noteSteps(), l.velocity());
    }

    private static LSystem played(LSystem l, int interval, int length, int velocity) {
        return new LSystem(l.axiom(), l.rules(), l.iterations(), interval, length, velocity);
    }
}
