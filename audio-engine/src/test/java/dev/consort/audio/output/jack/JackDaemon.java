package dev.consort.audio.output.jack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.NativeLibrary;
import java.io.File;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** A JACK server of the test's own that plays into nothing; libjack in this process is led to it. */
final class JackDaemon implements AutoCloseable {
    private final int sampleRate;
    private final int period;
    private final Process process;

    private JackDaemon(int sampleRate, int period, Process process) {
        this.sampleRate = sampleRate;
        this.period = period;
        this.process = process;
    }

    static boolean isInstalled() {
        try {
            return new ProcessBuilder("jackd", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    >= 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts a server and waits until it lets clients in. */
    static JackDaemon start(int sampleRate, int period) throws IOException {
        String name = name();
        NativeLibrary.getInstance("c").getFunction("setenv").invokeInt(new Object[] {"JACK_DEFAULT_SERVER", name, 1});
        Process process = new ProcessBuilder(
                        "jackd", "-n", name, "-r", "-d", "dummy", "-r", "" + sampleRate, "-p", "" + period)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        JackDaemon daemon = new JackDaemon(sampleRate, period, process);
        daemon.awaitReady();
        return daemon;
    }

    private void awaitReady() {
        while (process.isAlive()) {
            try {
                assertThat(JackServer.look()).isEqualTo(new JackServer(sampleRate, period));
                return;
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
        throw new AssertionError("jackd has ended with " + process.exitValue());
    }

    /** Lets it die without a word to its clients. What it leaves behind in the system's memory, the next one takes over. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Ends it; its clients are told, and nothing of it is left. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
        // A client that lost a server which was killed leaves its semaphore.
        File[] left = new File("/dev/shm").listFiles((folder, file) -> file.contains(name()));
        for (File each : left == null ? new File[0] : left) {
            each.delete();
        }
    }

    /** One for each process: builds side by side do not meet. */
    private static String name() {
        return "consort-test-" + ProcessHandle.current().pid();
    }

    private void awaitEnd() {
        try {
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
