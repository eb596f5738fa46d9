package dev.consort.audio.scsynth.server;

import dev.consort.audio.scsynth.osc.Command;
import dev.consort.audio.scsynth.osc.NtpTime;
import dev.consort.audio.scsynth.osc.OscLink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A process of {@code scsynth}: what it says goes to the log, the last of it is kept. */
final class ScsynthProcess implements Running {
    private static final Logger LOG = LoggerFactory.getLogger(ScsynthProcess.class);
    private static final int LINES_KEPT = 20;
    private static final String NO_JACK =
            "it found no JACK server; start one (for example: jackd -d alsa), then try again";

    private final Process process;
    private final OscLink link;
    private final Deque<String> lines = new ArrayDeque<>();
    private final AtomicInteger late = new AtomicInteger();
    private final Thread lastResort;

    ScsynthProcess(Process process, int port) throws IOException {
        this.process = process;
        try {
            link = new OscLink(port);
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
        // However this program ends, the server does not outlive it.
        lastResort = new Thread(process::destroyForcibly, "consort-scsynth-end");
        Runtime.getRuntime().addShutdownHook(lastResort);
        Thread reader = new Thread(this::read, "consort-scsynth-log");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            said.lines().forEach(this::keep);
        } catch (IOException | UncheckedIOException ended) {
            LOG.debug("scsynth says no more: {}", ended.getMessage());
        }
    }

    private void keep(String line) {
        LOG.debug("scsynth: {}", line);
        if (line.startsWith("late ")) {
            late.incrementAndGet();
        }
        synchronized (lines) {
            lines.add(line);
            if (lines.size() > LINES_KEPT) {
                lines.remove();
            }
        }
    }

    @Override
    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void send(long time, List<Command> commands) throws IOException {
        link.send(time, commands);
    }

    @Override
    public List<Command> received() throws IOException {
        return link.received();
    }

    @Override
    public int late() {
        return late.get();
    }

    @Override
    public String lastWords() {
        synchronized (lines) {
            boolean noJack = lines.stream().anyMatch(line -> line.contains("jack server is not running"));
            String last = lines.stream()
                    .filter(line -> !line.isBlank())
                    .reduce((one, next) -> next)
                    .orElse("nothing");
            return noJack ? NO_JACK : "its last words: " + last;
        }
    }

    @Override
    public void end(long millis) {
        try {
            if (process.isAlive() && millis > 0) {
                link.send(NtpTime.AT_ONCE, List.of(Command.of("/quit")));
                process.waitFor(millis, TimeUnit.MILLISECONDS);
            }
        } catch (IOException unreachable) {
            LOG.debug("scsynth was not to be reached any more: {}", unreachable.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
            close();
            forgetLastResort();
        }
    }

    private void forgetLastResort() {
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException isEnding) {
            LOG.debug("The program ends, and scsynth with it");
        }
    }

    private void close() {
        try {
            link.close();
        } catch (IOException failure) {
            LOG.debug("Closing the way to scsynth: {}", failure.getMessage());
        }
    }
}
