package dev.consort.bench.crash.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the sweep of failing calls. */
class FaultSweepIntegrationTest {
    @TempDir
    private Path folder;

    private FaultSweep sweep;

    @BeforeAll
    static void tracing() throws Exception {
        assumeTrue(TracedLoad.isPossible(), TracedLoad.NOT_PERMITTED);
    }

    @BeforeEach
    void begin() {
        sweep = new FaultSweep(folder.resolve("work"), System.out::println);
    }

    private void check(int leastHits) {
        assertThat(sweep.complaints()).isEmpty();
        assertThat(sweep.hits()).isGreaterThanOrEqualTo(leastHits);
    }

    @Test
    void anEditWhoseSyncHasFailedIsNotAcknowledgedBeforeAnotherSync() throws Exception {
        sweep.failForAWhile("fsync,fdatasync", "EIO", 10);
        check(2);
    }

    @Test
    void aFullDiskCostsNothingThatWasAcknowledged() throws Exception {
        sweep.failForAWhile("pwrite64", "ENOSPC", 40);
        check(2);
    }

    @Test
    void aWriteThatFailsOnceCostsNothing() throws Exception {
        sweep.failOnce("pwrite64", "EIO", 21);
        check(1);
    }

    @Test
    void aSlowDiskMakesAcknowledgementsSlowNotWrong() throws Exception {
        sweep.slow(100_000);
        check(10);
    }
}
