package dev.consort.client.replica;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sessions over a bad line: late, twice, in disorder or never, what arrives leads to no wrong claim. */
class ReplicaPropertyTest {
    private static final int SESSIONS = 150;
    private static final int STEPS = 120;

    @ParameterizedTest
    @ValueSource(longs = {1, 1_000_000, 2_000_000, 3_000_000})
    void replicaIsNeverWrongAtASeqThatItClaims(long seeds) {
        for (long seed = seeds; seed < seeds + SESSIONS; seed++) {
            BadLine line = new BadLine(seed);
            for (int step = 0; step < STEPS; step++) {
                line.step();
                assertThat(line.replica().confirmed())
                        .as(
                                "seed %d, step %d, seq %d",
                                seed, step, line.replica().seq())
                        .isEqualTo(line.stateAt(line.replica().seq()));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5_000_000, 6_000_000})
    void replicaAgreesWithTheServerOnceEverythingHasArrived(long seeds) {
        for (long seed = seeds; seed < seeds + SESSIONS; seed++) {
            BadLine line = new BadLine(seed);
            for (int step = 0; step < STEPS; step++) {
                line.step();
            }
            line.calmDown();
            assertThat(line.replica().shown()).as("seed %d", seed).isEqualTo(line.newest());
            assertThat(line.replica().unconfirmed()).as("seed %d", seed).isZero();
            assertThat(line.replica().desyncs()).as("seed %d", seed).isZero();
        }
    }
}
