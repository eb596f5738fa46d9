package dev.consort.bench.crash;

import dev.consort.protocol.state.NetworkState;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.ProjectFile;
import dev.consort.server.store.Recovery;
import dev.consort.server.store.Synchronous;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Kills the real server again and again while real clients edit, and looks after each time whether everything is there that
 * was acknowledged, whether everybody comes back by themselves, and whether in the end everything is there that was done.
 */
public final class KillLoop implements AutoCloseable {
    private static final int MUSICIANS = 4;
    private static final int LEAST_EDITS = 200;
    private static final int MORE_EDITS = 300;
    private static final int LATEST_NANOS = 40_000_000;
    private static final Duration DEADLINE = Duration.ofSeconds(60);
    private static final Duration LONGEST_RETURN = Duration.ofSeconds(5);
    private static final String FILE = "loop.consort";

    private final Path folder;
    private final Random chance;
    private final ServerProcess server;
    private final List<Musician> musicians = new ArrayList<>();
    private final KillReport report;
    private int acknowledgedBefore;

    /**
     * @param program the command line of the program, without arguments
     * @param folder an empty one, for the project and everything else
     * @param longestReturn so long after the server listens again everybody has to be back
     * @param news hears how it goes, while it does
     */
    public KillLoop(List<String> program, Path folder, long seed, Duration longestReturn, Consumer<String> news) {
        this.report = new KillReport(longestReturn.toMillis(), news);
        this.folder = folder;
        this.chance = new Random(seed);
        this.server = new ServerProcess(program, folder, folder.resolve(FILE));
    }

    /** {@code KillLoop CYCLES [CONSORT_JAR [SEED]]}; exit code 1 if anything was lost. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            System.err.println("usage: KillLoop CYCLES [CONSORT_JAR [SEED]]");
            System.exit(2);
        }
        String jar = arguments.length > 1 ? arguments[1] : "tui/target/consort.jar";
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : System.nanoTime();
        System.out.println("seed " + seed);
        Path folder = Files.createTempDirectory("consort-kill-");
        KillReport report;
        try (KillLoop loop = new KillLoop(java(jar), folder, seed, LONGEST_RETURN, System.out::println)) {
            // Whoever interrupts this should not be left with a server.
            Runtime.getRuntime().addShutdownHook(new Thread(loop::close));
            report = loop.run(Integer.parseInt(arguments[0]));
        }
        System.out.println(report.summary());
        System.exit(report.complaints().isEmpty() ? 0 : 1);
    }

    /** The command line of a program in a jar. */
    static List<String> java(String jar) {
        return List.of(System.getProperty("java.home") + "/bin/java", "-jar", jar);
    }

    /** Kills so many times, and tells what came of it. */
    public KillReport run(int cycles) throws Exception {
        begin();
        for (int cycle = 1; cycle <= cycles; cycle++) {
            playUntilKilled();
            comeBack();
            settle();
        }
        return report;
    }

    private void begin() throws Exception {
        server.start();
        for (int i = 1; i <= MUSICIANS; i++) {
            musicians.add(new Musician("Musician " + i, server.port()));
        }
    }

    private void playUntilKilled() throws Exception {
        musicians.forEach(Musician::begin);
        int enough = acknowledgedBefore + LEAST_EDITS + chance.nextInt(MORE_EDITS);
        Patience.await(DEADLINE, "the musicians got nothing done", () -> acknowledged() >= enough);
        LockSupport.parkNanos(chance.nextInt(LATEST_NANOS));
        server.kill();
        Patience.await(DEADLINE, "a client believes that a dead server is there", this::areAllAway);
        lookAtWhatIsLeft();
    }

    private int acknowledged() {
        return musicians.stream().mapToInt(Musician::acknowledged).sum();
    }

    private boolean areAllAway() {
        return musicians.stream().noneMatch(Musician::isInItsSeat);
    }

    /** What the dead server has left behind, read from a copy. */
    private void lookAtWhatIsLeft() throws Exception {
        NetworkState recovered = recovered();
        int lost = 0;
        for (Musician each : musicians) {
            lost += each.diary().missing(recovered, each.acknowledged());
        }
        int done = musicians.stream().mapToInt(each -> each.diary().size()).sum();
        report.killed(acknowledged() - acknowledgedBefore, lost, done - acknowledged());
    }

    private NetworkState recovered() throws IOException, SQLException, ProjectException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String name : List.of(FILE, FILE + "-wal")) {
            Files.copy(folder.resolve(name), copy.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        try (ProjectFile project = ProjectFile.open(copy.resolve(FILE), Synchronous.FULL)) {
            Recovery.Recovered found = Recovery.of(project);
            found.remarks().forEach(report::complain);
            return found.state();
        }
    }

    private void comeBack() throws IOException {
        report.started(TimeUnit.NANOSECONDS.toMillis(server.start()));
        long listening = System.nanoTime();
        for (Musician each : musicians) {
            Patience.await(DEADLINE, "a client does not come back to its seat", each::isInItsSeat);
            report.returned(TimeUnit.NANOSECONDS.toMillis(Math.max(0, each.joinedAt() - listening)));
        }
    }

    private void settle() {
        musicians.forEach(Musician::stop);
        for (Musician each : musicians) {
            Patience.await(DEADLINE, "a client's edits do not arrive", each::isAtRest);
            each.client().requestFullSync();
        }
        Patience.await(DEADLINE, "the mirrors do not become equal", this::areEqual);
        NetworkState state = musicians.get(0).client().confirmed();
        for (Musician each : musicians) {
            each.diary().differences(state).forEach(report::complain);
            complainOfTrouble(each);
        }
        acknowledgedBefore = acknowledged();
    }

    private boolean areEqual() {
        NetworkState first = musicians.get(0).client().confirmed();
        return musicians.stream()
                .allMatch(each -> each.isAtRest() && first.equals(each.client().confirmed()));
    }

    private void complainOfTrouble(Musician musician) {
        if (!musician.refusals().isEmpty()) {
            report.complain(musician.refusals());
        }
        if (musician.client().desyncs() > 0) {
            report.complain("a mirror was wrong");
        }
    }

    @Override
    public void close() {
        musicians.forEach(Musician::close);
        server.close();
    }
}
