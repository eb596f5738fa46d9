package dev.consort.tui.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Takes steps out of a plan for as long as it still fails. */
final class Minimiser {
    private static final int MOST_RUNS = 2_000;

    private final Supplier<Bug> bug;
    private int runs;

    Minimiser(Supplier<Bug> bug) {
        this.bug = bug;
    }

    /** A plan that fails, too, and from which no step can be left out any more; the same if it does not fail. */
    Plan least(Plan plan) {
        Run run = Run.of(plan, bug.get());
        if (!run.isFailed()) {
            return plan;
        }
        int needed = Math.min(run.failedStep() + 1, plan.steps().size());
        Plan least = plan.with(plan.steps().subList(0, needed));
        for (int length = Math.max(1, needed / 2); length >= 1; length /= 2) {
            least = withoutRuns(least, length);
        }
        return least;
    }

    /** Tries to leave out each run of so many steps, from the end. */
    private Plan withoutRuns(Plan plan, int length) {
        Plan least = plan;
        boolean isShorter = true;
        while (isShorter && runs < MOST_RUNS) {
            int before = least.steps().size();
            for (int from = before - length; from >= 0; from -= length) {
                least = without(least, from, length);
            }
            isShorter = least.steps().size() < before;
        }
        return least;
    }

    private Plan without(Plan plan, int from, int length) {
        if (from + length > plan.steps().size()) {
            return plan;
        }
        List<Step> rest = new ArrayList<>(plan.steps());
        rest.subList(from, from + length).clear();
        Plan shorter = plan.with(rest);
        runs++;
        return Run.of(shorter, bug.get()).isFailed() ? shorter : plan;
    }
}
