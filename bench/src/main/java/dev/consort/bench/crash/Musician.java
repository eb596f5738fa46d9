package dev.consort.bench.crash;

import dev.consort.client.ClientConfig;
import dev.consort.client.LinkStatus;
import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A real client that edits at a steady rate on a thread of its own, goes on more slowly while the server is away, and knows
 * what it did and how much of that was acknowledged as safe.
 */
final class Musician implements AutoCloseable {
    private static final Duration JOIN = Duration.ofSeconds(20);
    private static final long EDIT_NANOS = TimeUnit.SECONDS.toNanos(1) / 90;
    private static final long AWAY_NANOS = TimeUnit.SECONDS.toNanos(1) / 10;
    private static final int FADER_EACH = 3;
    private static final int EXTRA_EACH = 64;

    private final String name;
    private final RemoteDispatcher client;
    private final Diary diary;
    private final int clientId;
    private final int instrument;
    private final AtomicInteger handled = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Queue<Instrument> old = new ConcurrentLinkedQueue<>();
    private volatile long joinedAt;
    private volatile String trouble = "";
    private volatile boolean isEditing;
    private volatile boolean isOver;

    /** Joins the server, and adds an instrument of its own. */
    Musician(String name, int port) throws Exception {
        this.name = name;
        client = RemoteDispatcher.open(ClientConfig.player("127.0.0.1", port, name), new Ears());
        client.joined().get(JOIN.toSeconds(), TimeUnit.SECONDS);
        clientId = client.clientId();
        client.dispatch(new BandAction.Add(SourceType.SAW, name));
        Patience.await(JOIN, name + " got no instrument", () -> own().isPresent() && client.unsafe() == 0);
        instrument = own().orElseThrow().id();
        diary = new Diary(name, instrument);
        Thread thread = new Thread(this::play, name);
        thread.setDaemon(true);
        thread.start();
    }

    private Optional<Instrument> own() {
        return client.confirmed()
                .instruments()
                .inOrder()
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private void play() {
        for (int turn = 1; !isOver; turn++) {
            if (isEditing) {
                edit(turn);
            }
            LockSupport.parkNanos(client.link().phase() == Phase.JOINED ? EDIT_NANOS : AWAY_NANOS);
        }
    }

    private void edit(int turn) {
        if (turn % EXTRA_EACH == 0) {
            tidy();
            perform(diary.instrument());
        } else {
            perform(turn % FADER_EACH == 0 ? diary.fader() : diary.note());
        }
    }

    /** A session has room for only so many instruments. */
    private void tidy() {
        Instrument extra = old.poll();
        if (extra != null) {
            perform(diary.remove(extra));
        }
    }

    private void perform(NetworkAction action) {
        client.dispatch(action).thenRun(handled::incrementAndGet);
    }

    /** Begins to edit; all that was done so far is safe. Only what is safe has a number that stays. */
    void begin() {
        old.clear();
        old.addAll(diary.extras(client.confirmed()));
        isEditing = true;
    }

    /** Stops editing. */
    void stop() {
        isEditing = false;
    }

    Diary diary() {
        return diary;
    }

    RemoteDispatcher client() {
        return client;
    }

    /** At least so many of the deeds, from the first on, were acknowledged as safe. */
    int acknowledged() {
        int atLeast = handled.get();
        return Math.max(0, atLeast - client.unsafe());
    }

    /** When this client last came to its seat, in nanoseconds of the monotonic clock. */
    long joinedAt() {
        return joinedAt;
    }

    /** Whether the server has all of it, safe. */
    boolean isAtRest() {
        return handled.get() == diary.size() && client.isSettled() && client.unsafe() == 0;
    }

    /** Whether it has the same seat as at first, with its instrument. */
    boolean isInItsSeat() {
        NetworkState state = client.confirmed();
        return client.link().phase() == Phase.JOINED
                && client.clientId() == clientId
                && state.ownership().get(instrument) != null
                && state.ownership().get(instrument).clientId() == clientId;
    }

    /** How many edits were refused, and the last reason. Stays 0. */
    String refusals() {
        return refused.get() == 0 ? "" : name + ": " + refused.get() + " edits refused; " + trouble;
    }

    @Override
    public void close() {
        isOver = true;
        client.close();
    }

    /** Notes what goes wrong, and when this client has come back. */
    private final class Ears implements SessionListener {
        @Override
        public void onLink(LinkStatus link) {
            if (link.phase() == Phase.JOINED) {
                joinedAt = System.nanoTime();
            }
        }

        @Override
        public void onRefused(NetworkAction action, Refusal refusal) {
            refused.incrementAndGet();
            trouble = refusal.reason();
        }

        @Override
        public void onClosed(String reason) {
            refused.incrementAndGet();
            trouble = reason;
        }
    }
}
