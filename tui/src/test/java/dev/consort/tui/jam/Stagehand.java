package dev.consort.tui.jam;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Runs other programs for a test, and waits for things with a deadline. */
final class Stagehand {
    private static final long POLL_NANOS = 20_000_000;

    private Stagehand() {}

    /** Waits until something holds; fails with this sentence if it never does. */
    static void await(Duration deadline, String sentence, BooleanSupplier condition) {
        long end = System.nanoTime() + deadline.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - end > 0) {
                throw new AssertionError(sentence);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(POLL_NANOS);
        }
    }

    /** The command line that starts this very program. */
    static List<String> consort(String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.consort.tui.Consort"));
        line.addAll(List.of(arguments));
        return line;
    }

    static boolean has(String program) {
        try {
            return new ProcessBuilder("sh", "-c", "command -v " + program)
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Runs a program to its end and answers what it printed; fails if it does not end well in time. */
    static String run(Duration deadline, List<String> line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            throw new AssertionError(line + " did not end");
        }
        if (process.exitValue() != 0) {
            throw new AssertionError(line + " ended with " + process.exitValue() + ":\n" + printed);
        }
        return printed;
    }
}
