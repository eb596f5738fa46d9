package dev.consort.bench.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The real server in a process of its own, killed and started again. One thread. */
final class ServerProcess implements AutoCloseable {
    private static final long END_SECONDS = 10;
    private static final String LISTENING = "listening on 127.0.0.1:";

    private final List<String> program;
    private final Path folder;
    private final Path project;
    private Process process;
    private int port;

    /**
     * @param program the command line of the program, without arguments
     * @param folder for everything that it writes beside the project
     */
    ServerProcess(List<String> program, Path folder, Path project) {
        this.program = List.copyOf(program);
        this.folder = folder;
        this.project = project;
    }

    /** Where it listens: chosen by the system at the first start, the same from then on. */
    int port() {
        return port;
    }

    /** Starts it; answers after how many nanoseconds it listened. */
    long start() throws IOException {
        long begin = System.nanoTime();
        process = builder().start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        if (line == null || !line.startsWith(LISTENING)) {
            throw new IOException("the server did not start; see " + log());
        }
        port = Integer.parseInt(line.substring(LISTENING.length()));
        return System.nanoTime() - begin;
    }

    private ProcessBuilder builder() {
        List<String> line = new ArrayList<>(program);
        line.addAll(List.of("--server", "--bind", "127.0.0.1", "--no-announce", "--audio", "null"));
        line.addAll(List.of("--port", String.valueOf(port), "--project", project.toString()));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()));
        return builder;
    }

    private Path log() {
        return folder.resolve("server.log");
    }

    /** How much processor time it has used so far. */
    long workedMillis() {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }

    /** Ends it without a warning (SIGKILL). */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(END_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the server outlives being killed");
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
