package dev.consort.bench.crash.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.consort.bench.crash.disk.TracedLoad.Manner;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the images of a disk without power, and their control. */
class PowerLossIntegrationTest {
    private static final long SEED = 20_261_121;
    private static final int IMAGES = 400;
    private static final int EDITS = 300;

    @TempDir
    private Path folder;

    @BeforeAll
    static void tracing() throws Exception {
        assumeTrue(TracedLoad.isPossible(), TracedLoad.NOT_PERMITTED);
    }

    @Test
    void nothingThatWasAcknowledgedIsLostWithThePowerAtAnyMoment() throws Exception {
        ImageReport report = PowerLoss.run(folder.resolve("real"), IMAGES, EDITS, SEED, Manner.BEGINS);
        assertThat(report.losing() + report.damaged()).as(report.summary()).isZero();
        assertThat(report.images()).isEqualTo(IMAGES);
    }

    @Test
    void aStoreThatDoesNotWaitForTheDiskIsFoundOut() throws Exception {
        ImageReport report = PowerLoss.run(folder.resolve("control"), 70, EDITS, SEED, Manner.BEGINS_LOOSE);
        assertThat(report.losing()).as(report.summary()).isPositive();
    }
}
