package dev.consort.tui.room;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is to happen in a room, as text: a line with the seed of the links, then a line for each step. */
record Plan(long seed, List<Step> steps) {
    private static final String HEAD = "room ";
    private static final int FIRST_JOINS = 3;

    Plan {
        steps = List.copyOf(steps);
    }

    /** The plan that this seed stands for. */
    static Plan drawn(long seed, int length) {
        Draw draw = new Draw(seed);
        int chairs = 2 + draw.below(Room.CHAIRS - 1);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Step.Kind kind = i < FIRST_JOINS ? Step.Kind.JOIN : kind(draw);
            steps.add(new Step(kind, i < FIRST_JOINS ? i % chairs : draw.below(chairs), draw.seed()));
        }
        return new Plan(seed, steps);
    }

    private static Step.Kind kind(Draw draw) {
        Step.Kind[] kinds = Step.Kind.values();
        int place = draw.below(Arrays.stream(kinds).mapToInt(Step.Kind::weight).sum());
        int i = 0;
        while (place >= kinds[i].weight()) {
            place -= kinds[i++].weight();
        }
        return kinds[i];
    }

    Plan with(List<Step> others) {
        return new Plan(seed, others);
    }

    static Plan parse(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        long seed = Long.parseLong(lines.get(0).substring(HEAD.length()).strip());
        return new Plan(
                seed, lines.subList(1, lines.size()).stream().map(Step::parse).toList());
    }

    @Override
    public String toString() {
        return HEAD + seed + "\n" + steps.stream().map(step -> step + "\n").collect(Collectors.joining());
    }
}
