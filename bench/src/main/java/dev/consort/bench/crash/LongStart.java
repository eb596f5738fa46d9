package dev.consort.bench.crash;

import dev.consort.client.ClientConfig;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Edit;
import dev.consort.server.project.OpenedProject;
import dev.consort.server.project.ProjectKeeper;
import dev.consort.server.project.ProjectShelf;
import dev.consort.server.project.SessionFolder;
import dev.consort.server.store.ProjectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Measures how long the real server takes from its start until it listens, and until somebody has joined, in a project in
 * which much was done. The server is killed each time, so that each start has edits to recover.
 */
public final class LongStart {
    private static final Author AUTHOR = new Author(1, "Long");
    private static final Duration DEADLINE = Duration.ofMinutes(2);
    private static final int INSTRUMENT = 2;
    private static final int LENGTH = 24;
    private static final int PLACES = 2_000;
    private static final int LOUDEST = 127;
    private static final int MOST_WAITING = 1_000;

    /** Whole states are kept every 1,000 edits: so many more wait for a start to go through them. */
    private static final int LAST_EDITS = 900;

    private LongStart() {}

    /** {@code LongStart ACTIONS STARTS [CONSORT_JAR]}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("usage: LongStart ACTIONS STARTS [CONSORT_JAR]");
            System.exit(2);
        }
        String jar = arguments.length > 2 ? arguments[2] : "tui/target/consort.jar";
        Path folder = Files.createTempDirectory("consort-long-");
        int actions = Integer.parseInt(arguments[0]);
        Path project = fill(folder, actions);
        System.out.println(actions + " actions, " + Files.size(project) / 1024 + " KiB");
        Starts fresh = new Starts();
        Starts longer = new Starts();
        for (int start = 0; start < Integer.parseInt(arguments[1]); start++) {
            fresh.measure(new ServerProcess(KillLoop.java(jar), folder, folder.resolve("fresh" + start + ".consort")));
            longer.measure(new ServerProcess(KillLoop.java(jar), folder, project));
        }
        System.out.println("a new project:   " + fresh.summary());
        System.out.println("the long one:    " + longer.summary());
        System.exit(0);
    }

    private static Path fill(Path folder, int actions) throws ProjectException {
        SessionFolder sessions = new SessionFolder(folder.resolve("consort").resolve("sessions"));
        Path path = sessions.path().resolve("long" + SessionFolder.ENDING);
        NetworkState origin = StarterBand.session("Long");
        try (OpenedProject project =
                new ProjectShelf(sessions, "long", System::currentTimeMillis).beginAt(path, origin)) {
            fill(project.keeper(), origin, actions);
        }
        return path;
    }

    private static void fill(ProjectKeeper keeper, NetworkState origin, int actions) {
        NetworkState state = origin;
        for (int number = 1; number <= actions; number++) {
            NetworkState before = state;
            NetworkAction action = new NoteAction.AddNote(
                    INSTRUMENT, number % PLACES * LENGTH, 1, LENGTH, 1 + number / PLACES % LOUDEST);
            state = action.applyTo(before, AUTHOR).state();
            keeper.append(new Edit(AUTHOR, 1, number, number, number, action, before, state));
            long waitFor = number == actions ? number : number - MOST_WAITING;
            Patience.await(DEADLINE, "the edits are not kept", () -> keeper.safe() >= waitFor);
        }
    }

    /** How long starts took, one after the other. */
    private static final class Starts {
        private final List<Long> listening = new ArrayList<>();
        private final List<Long> joined = new ArrayList<>();
        private final List<Long> working = new ArrayList<>();

        private void measure(ServerProcess server) throws Exception {
            try (server) {
                long begin = System.nanoTime();
                listening.add(TimeUnit.NANOSECONDS.toMillis(server.start()));
                ClientConfig config = ClientConfig.player("127.0.0.1", server.port(), "Long");
                try (RemoteDispatcher client = RemoteDispatcher.open(config, new SessionListener() {})) {
                    client.joined().get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
                    joined.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
                    working.add(server.workedMillis());
                    leaveEdits(client);
                    server.kill();
                }
            }
        }

        private String summary() {
            return "listens after " + KillReport.spread(listening) + "; somebody has joined after "
                    + KillReport.spread(joined) + "; processor time until then " + KillReport.spread(working);
        }
    }

    /** As many edits as a start may ever have to go through. */
    private static void leaveEdits(RemoteDispatcher client) {
        for (int number = 0; number < LAST_EDITS; number++) {
            client.dispatch(new NoteAction.AddNote(INSTRUMENT, number * LENGTH, 2, LENGTH, 1 + number % LOUDEST));
        }
        Patience.await(DEADLINE, "the edits are not kept", () -> client.isSettled() && client.unsafe() == 0);
    }
}
