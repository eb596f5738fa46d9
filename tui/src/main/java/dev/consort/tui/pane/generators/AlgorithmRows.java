package dev.consort.tui.pane.generators;

import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceAlgorithm;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.Algorithm.DurationMode;
import dev.consort.protocol.state.generator.Algorithm.Euclidean;
import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.generator.Algorithm.PitchMode;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.ChoiceRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Rows;
import dev.consort.tui.sheet.WordedRow;
import java.util.List;

/** What an algorithm has to turn, as rows. */
record AlgorithmRows(PaneContext context, int voice) {
    /** The algorithms as they begin. */
    static final List<Algorithm> ALL = List.of(Euclidean.DEFAULT, Markov.DEFAULT, LSystem.DEFAULT);

    /** What an algorithm is called. */
    static String name(Algorithm algorithm) {
        if (algorithm instanceof Euclidean) {
            return "Euclidean rhythm";
        }
        return algorithm instanceof Markov ? "Markov chain" : "L-system";
    }

    /** An algorithm in a few characters. */
    static String summary(Algorithm algorithm) {
        if (algorithm instanceof Euclidean rhythm) {
            return "Euclid " + rhythm.pulses() + "/" + rhythm.steps();
        }
        return algorithm instanceof LSystem grown ? "L-system " + grown.axiom() : "Markov chain";
    }

    /** What an algorithm does. */
    static String help(Algorithm algorithm) {
        if (algorithm instanceof Euclidean) {
            return "so many hits as evenly as possible over so many steps";
        }
        return algorithm instanceof Markov
                ? "each tone chooses the next by chance"
                : "a text that grows by rules and is read as a melody";
    }

    List<Row> of(Algorithm algorithm) {
        if (algorithm instanceof Euclidean rhythm) {
            return rhythm(rhythm);
        }
        return algorithm instanceof Markov chain
                ? chain(chain)
                : new GrowthRows(context, voice, (LSystem) algorithm).all();
    }

    private List<Row> rhythm(Euclidean now) {
        Rows rows = new Rows(context);
        Row pitch = rows.whole(
                "pitch",
                0,
                127,
                now.pitch(),
                n -> set(new Euclidean(now.pulses(), now.steps(), now.rotation(), now.pitchMode(), n)));
        return List.of(
                rows.whole("hits", 0, 64, now.pulses(), n -> hits(now, n, Math.max(n, now.steps()))),
                rows.whole("steps", 1, 64, now.steps(), n -> hits(now, Math.min(now.pulses(), n), n)),
                rows.whole(
                        "turned by",
                        0,
                        63,
                        now.rotation(),
                        n -> set(new Euclidean(now.pulses(), now.steps(), n, now.pitchMode(), now.pitch()))),
                rows.choice(
                        "pitches",
                        PitchMode.values(),
                        now.pitchMode(),
                        mode -> set(new Euclidean(now.pulses(), now.steps(), now.rotation(), mode, now.pitch()))),
                new WordedRow(pitch, PitchClass.pitchName(now.pitch())));
    }

    private NetworkAction hits(Euclidean now, int pulses, int steps) {
        return set(new Euclidean(pulses, steps, now.rotation(), now.pitchMode(), now.pitch()));
    }

    private List<Row> chain(Markov now) {
        Rows rows = new Rows(context);
        return List.of(
                new MarkovRow(context, voice, now),
                new ChoiceRow<>(
                        context,
                        "begins with",
                        List.of(PitchClass.values()),
                        now.initial(),
                        PitchClass::wireName,
                        tone -> set(new Markov(now.matrix(), tone, now.rest(), now.duration()))),
                rows.share(
                        "rests",
                        now.rest(),
                        share -> set(new Markov(now.matrix(), now.initial(), share, now.duration()))),
                rows.choice(
                        "length",
                        DurationMode.values(),
                        now.duration(),
                        length -> set(new Markov(now.matrix(), now.initial(), now.rest(), length))));
    }

    private NetworkAction set(Algorithm wanted) {
        return new SetVoiceAlgorithm(voice, wanted);
    }
}
