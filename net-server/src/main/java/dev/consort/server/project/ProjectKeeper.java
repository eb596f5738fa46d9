package dev.consort.server.project;

import dev.consort.server.journal.Edit;
import dev.consort.server.journal.Journal;
import dev.consort.server.journal.StoreHealth;
import dev.consort.server.members.SeatBook;
import dev.consort.server.members.SeatStore;
import dev.consort.server.store.DiskWords;
import dev.consort.server.store.ProjectException;
import dev.consort.server.store.SnapshotKind;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings edits to the disk on a thread of its own: what has come together since the last commit goes in one. When the disk
 * does not take it, it tries again until it does; nothing is called safe before. Whole states are kept every 1,000 edits,
 * every minute in which there were any, and at the end.
 */
public final class ProjectKeeper implements Journal, SeatStore, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectKeeper.class);
    private static final int BATCH = 1_024;

    /** So many edits wait for a disk; of more than these only what they have led to is kept. */
    private static final int MOST_WAITING = 10_000;

    private static final long SNAPSHOT_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long FIRST_PAUSE_MILLIS = 250;
    private static final long LONGEST_PAUSE_MILLIS = 5_000;
    private static final long CLOSE_MILLIS = 5_000;

    private final BlockingQueue<Work> queue = new LinkedBlockingQueue<>();
    private final AtomicReference<SeatBook> seats = new AtomicReference<>();
    private final AtomicLong tickets = new AtomicLong();
    private final ProjectBinder binder;
    private final SeatBook foundSeats;
    private final Thread thread = new Thread(this::run, "consort-store");
    private volatile long safe;
    private volatile StoreHealth health = StoreHealth.WELL;
    private volatile Runnable onMoved = () -> {};
    private volatile SeatBook newestSeats;
    private volatile boolean closing;
    private long lastSnapshot = System.nanoTime();

    /** Something for the store's thread: an edit, or an errand between edits. */
    private record Work(Edit edit, Errand errand) {}

    /** Something that is done with the project between two edits. */
    interface Errand {
        void run(ProjectBinder binder) throws SQLException, ProjectException;
    }

    ProjectKeeper(ProjectBinder binder, SeatBook foundSeats) {
        this.binder = binder;
        this.foundSeats = foundSeats;
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void onMoved(Runnable listener) {
        onMoved = listener;
    }

    @Override
    public long append(Edit edit) {
        long ticket = tickets.incrementAndGet();
        queue.add(new Work(edit, null));
        return ticket;
    }

    /** Where the project is that is open. Any thread. */
    Path path() {
        return binder.path();
    }

    /** Does this between the edits that came before and those that come after. */
    void send(Errand errand) {
        queue.add(new Work(null, errand));
    }

    @Override
    public long safe() {
        return safe;
    }

    @Override
    public StoreHealth health() {
        return health;
    }

    @Override
    public SeatBook load() {
        return foundSeats;
    }

    @Override
    public void save(SeatBook book) {
        newestSeats = book;
        if (seats.getAndSet(book) == null) {
            send(open -> {});
        }
    }

    /** The project is another one now, and has to know the seats. */
    void seatsAgain() {
        if (newestSeats != null) {
            save(newestSeats);
        }
    }

    private void run() {
        while (!closing || !queue.isEmpty()) {
            try {
                Work first = queue.poll(SNAPSHOT_NANOS, TimeUnit.NANOSECONDS);
                work(first);
                keepSeats();
                snapshotIfDue();
            } catch (InterruptedException e) {
                closing = true;
            } catch (SQLException | ProjectException | RuntimeException e) {
                fail(e);
            }
        }
        end();
    }

    private void work(Work first) throws SQLException, ProjectException, InterruptedException {
        List<Edit> edits = new ArrayList<>();
        Work next = first;
        while (next != null && next.edit != null && edits.size() < BATCH) {
            edits.add(next.edit);
            next = edits.size() < BATCH ? queue.poll() : null;
        }
        if (!edits.isEmpty()) {
            keep(edits);
        }
        if (next != null && next.errand != null) {
            next.errand.run(binder);
        }
    }

    private void keep(List<Edit> edits) throws InterruptedException {
        long pause = FIRST_PAUSE_MILLIS;
        while (!tryToKeep(edits)) {
            if (closing && pause > FIRST_PAUSE_MILLIS) {
                LOG.error("{} edits could not be kept: {}", edits.size(), health.complaint());
                return;
            }
            TimeUnit.MILLISECONDS.sleep(pause);
            pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
        }
    }

    private boolean tryToKeep(List<Edit> edits) {
        try {
            if (edits.size() + queue.size() > MOST_WAITING) {
                binder.keepInstead(edits);
            } else {
                binder.keep(edits);
            }
            safe += edits.size();
            recovered();
            return true;
        } catch (SQLException | ProjectException | RuntimeException e) {
            fail(e);
            binder.drop();
            return false;
        }
    }

    private void recovered() {
        if (!health.isWell()) {
            LOG.info("edits are kept again in {}", binder.path());
            health = StoreHealth.WELL;
        }
        onMoved.run();
    }

    private void fail(Exception cause) {
        if (health.isWell()) {
            LOG.warn("{} cannot be written: {}", binder.path(), cause.getMessage());
        }
        health = new StoreHealth(DiskWords.of(cause));
        onMoved.run();
    }

    private void keepSeats() throws SQLException, ProjectException {
        SeatBook book = seats.getAndSet(null);
        if (book != null) {
            try {
                binder.keep(book);
            } catch (SQLException | ProjectException e) {
                seats.compareAndSet(null, book);
                throw e;
            }
        }
    }

    private void snapshotIfDue() throws SQLException, ProjectException {
        boolean isTime = System.nanoTime() - lastSnapshot >= SNAPSHOT_NANOS;
        if (binder.isLong() || isTime && binder.hasMoved()) {
            binder.snapshot(SnapshotKind.AUTO, "");
            lastSnapshot = System.nanoTime();
        }
    }

    private void end() {
        try {
            keepSeats();
            if (binder.hasMoved()) {
                binder.snapshot(SnapshotKind.AUTO, "");
            }
            binder.close();
        } catch (SQLException | ProjectException e) {
            LOG.error("{} could not be closed well: {}", binder.path(), e.getMessage());
        }
    }

    /** Keeps what is still to be kept, waiting a moment for it, and lets the project go. */
    @Override
    public void close() {
        closing = true;
        send(open -> {});
        try {
            thread.join(CLOSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
