package dev.consort.bench.crash.disk;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Role;
import dev.consort.server.journal.Edit;
import dev.consort.server.journal.Errand;
import dev.consort.server.journal.ProjectDesk;
import dev.consort.server.members.SeatBook;
import dev.consort.server.project.LooseKeeper;
import dev.consort.server.project.OpenedProject;
import dev.consort.server.project.ProjectKeeper;
import dev.consort.server.project.ProjectShelf;
import dev.consort.server.project.SessionFolder;
import dev.consort.server.store.ProjectException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Keeps edits, seats, checkpoints and a copy in a project, and writes each acknowledgement into another file by a call of
 * its own, so that whoever traces the process sees both in their order. Edit n puts a note at a place that says n.
 */
public final class StoreLoad {
    static final int INSTRUMENT = 2;
    static final int PITCH = 1;
    static final int LENGTH = 24;

    /** Some edits never became safe. */
    static final int STUCK = 3;

    /** There was no project to begin with, and nothing was acknowledged. */
    static final int NOT_BEGUN = 4;

    private static final String FILE = "load" + SessionFolder.ENDING;
    private static final Author AUTHOR = new Author(1, "Load");
    private static final int MOST_WAITING = 12;
    private static final int SEATS_EACH = 50;
    private static final int CHECKPOINT_EACH = 400;

    private final ProjectKeeper keeper;
    private final ProjectDesk desk;
    private final OutputStream acknowledgements;
    private final Random chance;
    private NetworkState state;
    private long told;

    /** Where a load goes, and how much it is. */
    private record Order(Path folder, Path acknowledgements, int edits, long seed, boolean isLoose, long patience) {
        private static Order of(String[] words) {
            return new Order(
                    Path.of(words[0]),
                    Path.of(words[1]),
                    Integer.parseInt(words[2]),
                    Long.parseLong(words[3]),
                    "loose".equals(words[4]),
                    Long.parseLong(words[5]));
        }
    }

    private StoreLoad(ProjectKeeper keeper, ProjectDesk desk, NetworkState origin, OutputStream out, long seed) {
        this.keeper = keeper;
        this.desk = desk;
        this.state = origin;
        this.acknowledgements = out;
        this.chance = new Random(seed);
    }

    /** {@code StoreLoad FOLDER ACKNOWLEDGEMENTS EDITS SEED safe|loose PATIENCE_MILLIS}. */
    public static void main(String[] words) throws Exception {
        Order order = Order.of(words);
        int ending;
        try (OutputStream out = new FileOutputStream(order.acknowledgements.toFile())) {
            ending = run(order, out);
        }
        System.exit(ending);
    }

    private static int run(Order order, OutputStream out) throws SQLException, InterruptedException {
        NetworkState origin = StarterBand.session("Load");
        ProjectShelf shelf = new ProjectShelf(new SessionFolder(order.folder), "load", System::currentTimeMillis);
        Path path = order.folder.resolve(FILE);
        try {
            if (order.isLoose) {
                ProjectKeeper keeper = LooseKeeper.begin(shelf, path, origin);
                return new StoreLoad(keeper, ProjectDesk.NONE, origin, out, order.seed).run(order);
            }
            OpenedProject project = Files.exists(path) ? shelf.open(path) : shelf.beginAt(path, origin);
            NetworkState found = project.opening().state();
            return new StoreLoad(project.keeper(), project.desk(), found, out, order.seed).run(order);
        } catch (ProjectException e) {
            System.out.println("not begun: " + e.getMessage());
            return NOT_BEGUN;
        }
    }

    /** Begins the project in which a load goes on. */
    static void begin(Path folder) throws ProjectException {
        new ProjectShelf(new SessionFolder(folder), "load", System::currentTimeMillis)
                .beginAt(folder.resolve(FILE), StarterBand.session("Load"))
                .close();
    }

    private int run(Order order) throws InterruptedException {
        keeper.onMoved(this::moved);
        for (int number = 1; number <= order.edits; number++) {
            edit(number);
            doBesides(number, order.edits);
            long waitFor = number == order.edits ? number : number - chance.nextInt(MOST_WAITING);
            if (!isSafe(waitFor, order.patience)) {
                System.out.println("not safe: " + keeper.health().complaint());
                return STUCK;
            }
        }
        keeper.close();
        return 0;
    }

    private void edit(int number) {
        NetworkAction action = new NoteAction.AddNote(INSTRUMENT, number * LENGTH, PITCH, LENGTH, 100);
        NetworkState before = state;
        state = action.applyTo(before, AUTHOR).state();
        keeper.append(new Edit(AUTHOR, 1, number, number, number, action, before, state));
    }

    private void doBesides(int number, int edits) {
        if (number % SEATS_EACH == 0) {
            SeatBook.Entry seat = new SeatBook.Entry(
                    1, "Load", Role.PLAYER, "00".repeat(32), null, List.of(INSTRUMENT), null, null, number);
            keeper.save(new SeatBook(number, List.of(seat), List.of()));
        }
        if (number % CHECKPOINT_EACH == 0) {
            ask(new ProjectAction.Checkpoint("at " + number), number);
        }
        if (number == edits / 2) {
            ask(new ProjectAction.Save("copy"), number);
        }
    }

    private void ask(NetworkAction action, int number) {
        desk.ask(new Errand(AUTHOR, action, state, number), news -> {});
    }

    private synchronized boolean isSafe(long ticket, long patienceMillis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        while (keeper.safe() < ticket) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private synchronized void moved() {
        long safe = keeper.safe();
        if (safe > told) {
            told = safe;
            acknowledge(safe);
        }
        notifyAll();
    }

    private void acknowledge(long safe) {
        try {
            acknowledgements.write((safe + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
