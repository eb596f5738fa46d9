package dev.consort.audio.scsynth;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A JACK server without a sound card, under a name of its own. */
final class JackDummy implements AutoCloseable {
    private final Process process;
    private final String name;

    JackDummy(Path log) throws IOException {
        name = "consort-test-" + ProcessHandle.current().pid();
        process = new ProcessBuilder(List.of("jackd", "-r", "-n", name, "-d", "dummy", "-r", "48000", "-p", "256"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    /** Skips the test where it is not installed. */
    static void assumeInstalled() {
        Rendered.assumeInstalled();
        assumeTrue(Rendered.isOnPath("jackd"), "jackd is not installed (Debian: apt-get install jackd2)");
    }

    /** The environment of a program that is to find it. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("JACK_DEFAULT_SERVER", name);
        return environment;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(5, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
