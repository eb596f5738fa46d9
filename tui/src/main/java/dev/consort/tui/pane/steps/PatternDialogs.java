package dev.consort.tui.pane.steps;

import dev.consort.protocol.action.KitAction.CopyPattern;
import dev.consort.protocol.action.KitAction.SetChain;
import dev.consort.protocol.action.KitAction.SetSwing;
import dev.consort.protocol.action.StepAction.Euclid;
import dev.consort.protocol.generator.EuclideanRhythm;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.steps.kit.EditedKit;
import dev.consort.tui.pane.steps.kit.StepBench;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for rhythms, chains, swing and where a pattern is to be copied. */
final class PatternDialogs {
    private static final int SWING_STEP = 5;
    private static final int ALL = 100;
    private static final String NO_CHAIN = "off";

    private final StepBench bench;

    PatternDialogs(StepBench bench) {
        this.bench = bench;
    }

    /** First how many hits, then where they begin; each choice shows the rhythm. */
    void euclid(EditedKit kit) {
        int steps = kit.pattern().length();
        int pad = bench.cursor().pad();
        List<Choice> all = new ArrayList<>();
        for (int pulses = 0; pulses <= steps; pulses++) {
            int hits = pulses;
            String label = hits + (hits == 1 ? " hit" : " hits");
            all.add(Choice.of("", label, rhythm(hits, steps, 0), () -> rotation(hits, steps)));
        }
        String title = "Hits of " + kit.pad(pad).name() + " over " + steps + " steps";
        int now = (int) kit.all().stream().filter(hit -> hit.pad() == pad).count();
        bench.context().dialogs().choose(new Choices(title, all, now));
    }

    private void rotation(int hits, int steps) {
        List<Choice> all = new ArrayList<>();
        for (int turned = 0; turned < steps; turned++) {
            int rotation = turned;
            String label = rotation == 0 ? "as it is" : "turned by " + rotation;
            all.add(Choice.of("", label, rhythm(hits, steps, rotation), () -> spread(hits, steps, rotation)));
        }
        bench.context().dialogs().choose(Choices.of("Where " + hits + " hits begin", all));
    }

    private void spread(int hits, int steps, int rotation) {
        EditedKit kit = bench.kit();
        if (kit != null) {
            int pad = bench.cursor().pad();
            int velocity = bench.cursor().velocity();
            bench.context().send(new Euclid(kit.id(), kit.number(), pad, hits, steps, rotation, velocity));
        }
    }

    private static String rhythm(int hits, int steps, int rotation) {
        StringBuilder text = new StringBuilder();
        for (boolean hit : EuclideanRhythm.of(hits, steps, rotation)) {
            text.append(hit ? 'x' : '.');
        }
        return text.toString();
    }

    /** Asks for the order; patterns are counted from 1. */
    void chain(EditedKit kit) {
        String now = numbers(
                kit.kit().chain().isEmpty() ? List.of(0, 0, 1) : kit.kit().chain());
        bench.context().dialogs().type("patterns one after the other (off ends it): ", now, this::chain);
    }

    /** A chain as people count. */
    static String numbers(List<Integer> chain) {
        return chain.stream().map(number -> Integer.toString(number + 1)).collect(Collectors.joining(" "));
    }

    private void chain(String typed) {
        EditedKit kit = bench.kit();
        String text = typed.strip();
        boolean off = text.equalsIgnoreCase(NO_CHAIN);
        if (kit == null) {
            return;
        }
        if (!off && !text.matches("[1-4]([ ,]*[1-4])*")) {
            bench.refuse("'" + typed + "' is no chain: type patterns from 1 to 4 in their order, like 1 1 2 4");
            return;
        }
        List<Integer> chain = off
                ? List.of()
                : Arrays.stream(text.replaceAll("[ ,]+", "").split(""))
                        .map(digit -> Integer.parseInt(digit) - 1)
                        .toList();
        if (chain.size() > Kit.LONGEST_CHAIN) {
            bench.refuse("a chain has at most " + Kit.LONGEST_CHAIN + " patterns");
        } else {
            bench.context().send(new SetChain(kit.id(), chain));
        }
    }

    /** Lets choose how late every second step is. */
    void swing(EditedKit kit) {
        List<Choice> all = new ArrayList<>();
        for (int percent = 0; percent <= ALL; percent += SWING_STEP) {
            double swing = percent / (double) ALL;
            all.add(Choice.of(
                    "", percent + " %", feel(percent), () -> bench.context().send(new SetSwing(kit.id(), swing))));
        }
        int now = (int) Math.round(kit.kit().swing() * ALL / SWING_STEP);
        bench.context().dialogs().choose(new Choices("Swing of this kit", all, now));
    }

    private static String feel(int percent) {
        return switch (percent) {
            case 0 -> "straight";
            case 50 -> "half way to triplets";
            case ALL -> "triplets";
            default -> "";
        };
    }

    /** Lets choose the pattern that becomes like this one. */
    void copy(EditedKit kit) {
        List<Choice> all = new ArrayList<>();
        for (int number = 0; number < Kit.PATTERNS; number++) {
            int to = number;
            int hits = kit.kit().patterns().get(to).steps().size();
            String there = hits == 0 ? "empty" : hits == 1 ? "1 hit will be gone" : hits + " hits will be gone";
            if (to != kit.number()) {
                all.add(Choice.of("", "pattern " + (to + 1), there, () -> copy(kit.id(), kit.number(), to)));
            }
        }
        bench.context().dialogs().choose(Choices.of("Copy pattern " + (kit.number() + 1) + " over", all));
    }

    private void copy(int id, int from, int to) {
        bench.context().send(new CopyPattern(id, from, to));
        bench.cursor().show(to);
    }
}
