package dev.consort.tui.pane.generators;

import dev.consort.protocol.action.GeneratorVoiceAction.SetVoiceAlgorithm;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.generator.Algorithm.LSystem;
import dev.consort.protocol.state.generator.Algorithm.Rule;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Rows;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;

/** A growing text as rows: what it begins with, its rules, and how it is read. */
record GrowthRows(PaneContext context, int voice, LSystem now) {
    private static final int MOST_RULES = 12;

    List<Row> all() {
        Rows rows = new Rows(context);
        List<Row> all = new ArrayList<>();
        all.add(rows.text("begins with", now.axiom(), text -> with(text, now.rules())));
        for (int i = 0; i < now.rules().size(); i++) {
            all.add(rule(i));
        }
        if (now.rules().size() < MOST_RULES) {
            all.add(new LinkRow(
                    "one more rule",
                    "",
                    () -> ask(
                            "a letter and what it becomes: ",
                            "G G-F",
                            now.rules().size())));
        }
        all.add(rows.whole(
                "grows", 0, 6, now.iterations(), n -> set(n, now.stepInterval(), now.noteSteps(), now.velocity())));
        all.add(rows.whole(
                "+ and - go by",
                1,
                12,
                now.stepInterval(),
                n -> set(now.iterations(), n, now.noteSteps(), now.velocity())));
        all.add(rows.whole(
                "steps of a note",
                1,
                16,
                now.noteSteps(),
                n -> set(now.iterations(), now.stepInterval(), n, now.velocity())));
        all.add(rows.whole(
                "velocity",
                1,
                127,
                now.velocity(),
                n -> set(now.iterations(), now.stepInterval(), now.noteSteps(), n)));
        return all;
    }

    private Row rule(int index) {
        Rule rule = now.rules().get(index);
        String label = "what " + rule.symbol() + " becomes, or - to take the rule away: ";
        return new LinkRow(
                rule.symbol() + " becomes",
                rule.becomes(),
                () -> ask(label, rule.symbol() + " " + rule.becomes(), index));
    }

    private void ask(String label, String initial, int index) {
        context.dialogs().type(label, initial, typed -> {
            String text = typed.strip();
            if (text.equals("-")) {
                replace(index, null);
            } else if (text.matches("\\S\\s+\\S.*")) {
                replace(index, new Rule(text.substring(0, 1), text.substring(1).strip()));
            } else {
                context.dialogs().say(Tone.REFUSAL, "a rule is a letter and what it becomes, like F F+G-F");
            }
        });
    }

    private void replace(int index, Rule rule) {
        List<Rule> rules = new ArrayList<>(now.rules());
        if (index < rules.size()) {
            rules.remove(index);
        }
        if (rule != null) {
            rules.add(Math.min(index, rules.size()), rule);
        }
        context.send(with(now.axiom(), rules));
    }

    private NetworkAction with(String axiom, List<Rule> rules) {
        return new SetVoiceAlgorithm(
                voice,
                new LSystem(axiom, rules, now.iterations(), now.stepInterval(), now.noteSteps(), now.velocity()));
    }

    private NetworkAction set(int iterations, int interval, int steps, int velocity) {
        return new SetVoiceAlgorithm(
                voice, new LSystem(now.axiom(), now.rules(), iterations, interval, steps, velocity));
    }
}
