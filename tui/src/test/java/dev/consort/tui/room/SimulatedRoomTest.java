package dev.consort.tui.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatedRoomTest {
    private static final int SEEDS = Integer.getInteger("room.seeds", 1_000);
    private static final int STEPS = Integer.getInteger("room.steps", 200);
    private static final long FIRST = Long.getLong("room.first", 1);

    /** Each of the planted bugs shows itself in so many plans at most. */
    private static final int SEEDS_FOR_A_BUG = 20;

    @Test
    void whateverHappensTheRoomStaysOfOneMind() {
        Run.Tally tally = LongStream.range(FIRST, FIRST + SEEDS)
                .parallel()
                .mapToObj(SimulatedRoomTest::tally)
                .reduce(Run.Tally.NONE, Run.Tally::plus);
        System.out.println(SEEDS + " plans of " + STEPS + " steps: " + tally);

        // A room in which nothing happens would stay of one mind, too.
        assertThat(tally.applied()).isGreaterThan(10L * SEEDS);
        assertThat(tally.refused()).isGreaterThan(3L * SEEDS);
        assertThat(tally.resumed()).isGreaterThan(2L * SEEDS);
        assertThat(tally.restarts()).isGreaterThan(SEEDS);
    }

    private static Run.Tally tally(long seed) {
        Plan plan = Plan.drawn(seed, STEPS);
        Run run = Run.of(plan, Bug.NONE);
        return run.isFailed() ? fail(Report.of(plan, () -> Bug.NONE)) : run.tally();
    }

    @Test
    void sameSeedGivesTheSameTrace() {
        for (long seed = FIRST; seed < FIRST + 10; seed++) {
            Plan plan = Plan.drawn(seed, STEPS);
            assertThat(Run.of(plan, Bug.NONE).hash())
                    .isEqualTo(Run.of(Plan.parse(plan.toString()), Bug.NONE).hash());
        }
    }

    @Test
    void anotherSeedGivesAnotherTrace() {
        assertThat(LongStream.range(0, 10)
                        .mapToObj(seed -> Run.of(Plan.drawn(seed, 20), Bug.NONE).hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void planIsReadAsItWasWritten() {
        Plan plan = Plan.drawn(7, STEPS);

        assertThat(Plan.parse("# found on a Monday\n" + plan)).isEqualTo(plan);
    }

    static Stream<Path> keptPlans() throws IOException, URISyntaxException {
        return Files.list(Path.of(SimulatedRoomTest.class.getResource("/plans").toURI()))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("keptPlans")
    void planThatFoundABugOnceFindsNoneAnyMore(Path file) throws IOException {
        Run run = Run.of(Plan.parse(Files.readString(file)), Bug.NONE);

        assertThat(run.failure()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void plantedBugIsFound(Planted planted) {
        long seed = 1;
        while (seed <= SEEDS_FOR_A_BUG
                && !Run.of(Plan.drawn(seed, STEPS), planted.get()).isFailed()) {
            seed++;
        }
        System.out.println(planted + " is found by seed " + seed);

        assertThat(seed).isLessThanOrEqualTo(SEEDS_FOR_A_BUG);
    }

    @Test
    void minimiserLeavesTheStepsThatMatter() {
        Plan plan = Stream.iterate(1L, seed -> seed + 1)
                .map(seed -> Plan.drawn(seed, STEPS))
                .filter(each -> Run.of(each, Planted.SKIPPED_CHECK.get()).isFailed())
                .findFirst()
                .orElseThrow();
        Plan least = new Minimiser(Planted.SKIPPED_CHECK).least(plan);

        assertThat(Run.of(least, Planted.SKIPPED_CHECK.get()).isFailed()).isTrue();
        assertThat(least.steps()).hasSizeLessThan(STEPS / 10);
        assertThat(least.steps()).isSubsetOf(plan.steps()).isNotEqualTo(List.of());
    }
}
