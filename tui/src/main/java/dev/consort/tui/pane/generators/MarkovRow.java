package dev.consort.tui.pane.generators;

import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceAlgorithm;
import dev.consort.protocol.state.generator.Algorithm.Markov;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Turn;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;

/** The ways from tone to tone of a chain: one of some shapes, or what follows what in an instrument's notes. */
record MarkovRow(PaneContext context, int voice, Markov now) implements Row {
    @Override
    public String name() {
        return "tone after tone";
    }

    @Override
    public String value() {
        MarkovShape shape = MarkovShape.of(now);
        return shape == null ? "of its own" : shape.label();
    }

    @Override
    public void turn(Turn turn) {
        MarkovShape shape = MarkovShape.of(now);
        int next = (shape == null ? -1 : shape.ordinal()) + turn.direction();
        if (next >= 0 && next < MarkovShape.values().length) {
            set(MarkovShape.values()[next].matrix());
        }
    }

    @Override
    public void enter() {
        List<Choice> all = new ArrayList<>();
        for (MarkovShape shape : MarkovShape.values()) {
            all.add(Choice.of("", shape.label(), "", () -> set(shape.matrix())));
        }
        context.state().instruments().inOrder().forEach(one -> all.add(learn(one)));
        context.dialogs().choose(Choices.of("Which tone follows which", all));
    }

    private Choice learn(Instrument one) {
        return Choice.of("as in the notes of", one.name(), "what follows what there", () -> {
            List<Double> matrix =
                    MarkovShape.learned(context.state().pianoRoll().notes(one.id()));
            if (matrix == null) {
                context.dialogs().say(Tone.NOTICE, one.name() + " has too few notes to learn from");
            } else {
                set(matrix);
            }
        });
    }

    private void set(List<Double> matrix) {
        context.send(new SetVoiceAlgorithm(voice, new Markov(matrix, now.initial(), now.rest(), now.duration())));
    }
}
