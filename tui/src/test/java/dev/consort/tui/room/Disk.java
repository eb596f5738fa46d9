package dev.consort.tui.room;

import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Edit;
import dev.consort.server.journal.Journal;
import dev.consort.server.journal.Lasting;
import dev.consort.server.journal.Opening;
import dev.consort.server.journal.StoreHealth;
import dev.consort.server.journal.UndoHistory;
import dev.consort.server.members.SeatBook;
import dev.consort.server.members.SeatStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The disk of a simulated room. What is given to it is safe a while later, in its order; now and then it stalls. It outlives
 * the server, and what was not safe then is gone.
 */
final class Disk implements Journal, SeatStore {
    private final Agenda agenda;
    private final Draw draw;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<Integer, Opening.LastEdit> lastEdits = new HashMap<>();
    private Map<String, Object> undo = Map.of();
    private NetworkState state;
    private long seq;
    private long safe;
    private long written;
    private long newest;
    private final Queue edited = new Queue();
    private final Queue seated = new Queue();
    private SeatBook safeBook = SeatBook.EMPTY;
    private SeatBook writtenBook = SeatBook.EMPTY;
    private SeatBook newestBook = SeatBook.EMPTY;
    private Runnable bell = () -> {};
    private StoreHealth health = StoreHealth.WELL;
    private boolean isStalled;
    private int life;

    Disk(Agenda agenda, Draw draw, NetworkState initial) {
        this.agenda = agenda;
        this.draw = draw;
        this.state = initial;
    }

    @Override
    public long append(Edit edit) {
        edits.add(new Edit(
                edit.author(),
                edit.connection(),
                edit.actionId(),
                edit.millis(),
                edit.seq(),
                edit.action(),
                Lasting.of(edit.before()),
                Lasting.of(edit.after())));
        long ticket = ++newest;
        write(edited, () -> written = ticket);
        return ticket;
    }

    /** What is written one after the other; seats do not wait for edits, nor edits for seats. */
    private static final class Queue {
        private long lastArrival;
    }

    private void write(Queue queue, Runnable work) {
        long delay = draw.oneIn(5) ? draw.between(0, 2_000) : draw.between(0, 30);
        queue.lastArrival = Math.max(queue.lastArrival, agenda.now() + delay * Agenda.MILLI);
        int now = life;
        agenda.after(queue.lastArrival - agenda.now(), () -> {
            if (life == now) {
                work.run();
                sync();
            }
        });
    }

    private void sync() {
        if (!isStalled) {
            safe = written;
            safeBook = writtenBook;
            bell.run();
        }
    }

    /** Nothing gets safe for a while; the disk says why, or (null) nothing. */
    void stall(String complaint, long nanos) {
        isStalled = true;
        health = new StoreHealth(complaint);
        int now = life;
        bell.run();
        agenda.after(nanos, () -> {
            if (life == now) {
                isStalled = false;
                health = StoreHealth.WELL;
                sync();
            }
        });
    }

    /** Nothing stands in the way any more. */
    void heal() {
        if (isStalled) {
            isStalled = false;
            health = StoreHealth.WELL;
            sync();
        }
    }

    /** The ticket of the newest edit, safe or not. */
    long newest() {
        return newest;
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
    public void onMoved(Runnable listener) {
        bell = listener;
    }

    @Override
    public SeatBook load() {
        return safeBook;
    }

    @Override
    public void save(SeatBook book) {
        newestBook = book;
        write(seated, () -> writtenBook = book);
    }

    /** The server ends in good order and waits until everything is safe. */
    void finish() {
        safe = newest;
        safeBook = newestBook;
    }

    /** The power is gone: what is not safe is lost. */
    void lose() {
        int lost = (int) (newest - safe);
        List<Edit> kept = new ArrayList<>(edits.subList(0, edits.size() - lost));
        edits.clear();
        undo = UndoHistory.of(undo, kept).saved();
        kept.forEach(this::keep);
        newest = safe;
        written = safe;
        writtenBook = safeBook;
        newestBook = safeBook;
        isStalled = false;
        health = StoreHealth.WELL;
        edited.lastArrival = 0;
        seated.lastArrival = 0;
        life++;
    }

    private void keep(Edit edit) {
        state = edit.after();
        seq = edit.seq();
        lastEdits.put(edit.author().clientId(), new Opening.LastEdit(edit.connection(), edit.actionId()));
    }

    /** What a server finds that starts now. */
    Opening opening() {
        return new Opening(state, seq, Map.copyOf(lastEdits), UndoHistory.of(undo, List.of()));
    }
}
