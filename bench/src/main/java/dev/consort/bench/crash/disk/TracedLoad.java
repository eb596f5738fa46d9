package dev.consort.bench.crash.disk;

import dev.consort.server.store.ProjectException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A load on the store in a process of its own, watched by strace(1).
 *
 * @param folder the session folder
 * @param trace what strace has written
 * @param acknowledgements the file with them
 * @param before what was in the folder
 * @param ending the exit code
 */
record TracedLoad(Path folder, Path trace, Path acknowledgements, Map<String, byte[]> before, int ending) {
    private static final String CALLS =
            "trace=open,openat,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,fallocate,fsync,"
                    + "fdatasync,sync_file_range,link,linkat,rename,renameat,renameat2,unlink,unlinkat,mmap,msync,copy_file_range,"
                    + "sendfile,io_uring_setup,io_setup";
    /** What to say where {@link #isPossible} answers no. */
    static final String NOT_PERMITTED =
            "NOT TESTED: this system does not permit that processes are traced (ptrace), so nothing is known about power"
                    + " loss and failing disks; run this where strace works";

    private static final String LONGEST = "4194304";
    private static final long DEADLINE_SECONDS = 120;

    /**
     * What to do, and what strace does to it.
     *
     * @param manner how the store is run
     * @param patienceMillis how long the load waits for an edit to become safe
     * @param faults further words for strace
     */
    record Order(int edits, long seed, Manner manner, long patienceMillis, String... faults) {}

    /** How the store is run. */
    enum Manner {
        /** It begins a project. */
        BEGINS,

        /** It goes on with one. */
        GOES_ON,

        /** It begins a project and does not wait for the disk: the control. */
        BEGINS_LOOSE
    }

    /** Whether processes can be traced here; says it aloud if not. */
    static boolean isPossible() throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("strace", "-f", "-o", "/dev/null", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IOException("strace is not installed; install it (apt-get install strace)", e);
        }
        boolean isPossible = process.waitFor() == 0;
        if (!isPossible) {
            System.err.println(NOT_PERMITTED);
        }
        return isPossible;
    }

    /** @param work an empty folder for everything */
    static TracedLoad run(Path work, Order order) throws IOException, ProjectException, InterruptedException {
        Path folder = Files.createDirectories(work.toRealPath().resolve("sessions"));
        Path trace = work.toRealPath().resolve("trace");
        Path acknowledgements = folder.resolveSibling("sessions.acknowledged");
        if (order.manner == Manner.GOES_ON) {
            StoreLoad.begin(folder);
        }
        Map<String, byte[]> before = content(folder);
        return new TracedLoad(
                folder, trace, acknowledgements, before, ending(work, line(order, folder, trace, acknowledgements)));
    }

    private static Map<String, byte[]> content(Path folder) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                content.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return content;
    }

    private static List<String> line(Order order, Path folder, Path trace, Path acknowledgements) {
        List<String> line = new ArrayList<>(List.of("strace", "-f", "-y", "-xx", "--seccomp-bpf", "-s", LONGEST));
        line.addAll(List.of("-e", CALLS, "-e", "signal=none", "-o", trace.toString()));
        line.addAll(Arrays.asList(order.faults));
        line.addAll(java(order, folder, acknowledgements));
        return line;
    }

    private static int ending(Path work, List<String> line) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("said").toFile())
                .start();
        try {
            return ending(process);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static int ending(Process process) throws InterruptedException {
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the load on the store does not end");
        }
        return process.exitValue();
    }

    private static List<String> java(Order order, Path folder, Path acknowledgements) {
        return List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                StoreLoad.class.getName(),
                folder.toString(),
                acknowledgements.toString(),
                String.valueOf(order.edits),
                String.valueOf(order.seed),
                order.manner == Manner.BEGINS_LOOSE ? "loose" : "safe",
                String.valueOf(order.patienceMillis));
    }

    /** What the process did with the files, in order. */
    List<TracedCall> calls() throws IOException {
        List<TracedCall> calls = TraceReader.read(trace, folder);
        return calls.stream().filter(call -> !isRead(call)).toList();
    }

    /** A file that is mapped to be written could change without a call; one that is only read cannot. */
    private static boolean isRead(TracedCall call) {
        return call.name().equals("mmap") && !call.flags().contains("PROT_WRITE");
    }

    /** A disk on which nothing of this has happened yet. */
    ModelDisk disk() {
        return new ModelDisk(folder, acknowledgements, before);
    }

    /** How many edits were acknowledged in the end. */
    long acknowledged() throws IOException {
        List<String> lines = Files.exists(acknowledgements) ? Files.readAllLines(acknowledgements) : List.of();
        return lines.isEmpty() ? 0 : Long.parseLong(lines.get(lines.size() - 1));
    }
}
