package dev.consort.bench.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of the kill loop. */
class KillLoopIntegrationTest {
    private static final int CYCLES = 4;
    private static final long SEED = 20_261_121;

    /** How quickly they come back is for the long form; other tests run beside this one. */
    private static final Duration ANY = Duration.ofMinutes(1);

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheServerIsKilledAndEverybodyComesBack() throws Exception {
        List<String> program = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.consort.tui.Consort");
        try (KillLoop loop = new KillLoop(program, folder, SEED, ANY, System.out::println)) {
            KillReport report = loop.run(CYCLES);
            assertThat(report.complaints()).isEmpty();
            assertThat(report.cycles()).isEqualTo(CYCLES);
        }
    }
}
