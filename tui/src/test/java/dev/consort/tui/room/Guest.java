package dev.consort.tui.room;

import dev.consort.client.ClientConfig;
import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.client.connection.LinkTiming;
import dev.consort.client.connection.Peer;
import dev.consort.client.connection.Surroundings;
import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Somebody with a real client, in simulated surroundings: the room's clock, a drawn chance, lines without sockets. */
final class Guest implements Surroundings, SessionListener {
    private final Hall hall;
    private final String name;
    private final Draw draw;
    private final Edits edits;
    private final Deque<Runnable> frozenWork = new ArrayDeque<>();
    private final List<Integer> asking = new ArrayList<>();
    private RemoteDispatcher dispatcher;
    private Line line;
    private NetworkState checked;
    private boolean isFrozen;
    private boolean isOffline;
    private boolean isClosed;
    private int syncWishes;
    private int life;

    Guest(Hall hall, String name, Draw draw) {
        this.hall = hall;
        this.name = name;
        this.draw = draw;
        this.edits = new Edits(name);
        hall.referee().edits().follow(edits);
    }

    void arrive(ClientConfig config) {
        dispatcher = RemoteDispatcher.open(config, this, LinkTiming.USUAL, this);
    }

    RemoteDispatcher dispatcher() {
        return dispatcher;
    }

    /** The newest line, or null. */
    Line line() {
        return line;
    }

    Edits edits() {
        return edits;
    }

    /** Who has asked this guest for the privilege. */
    List<Integer> asking() {
        return asking;
    }

    boolean isFrozen() {
        return isFrozen;
    }

    boolean isGone() {
        return isClosed;
    }

    boolean isActive() {
        return !isClosed && !isFrozen && dispatcher.link().phase() != Phase.CLOSED;
    }

    void askForSync() {
        if (dispatcher.link().phase() == Phase.JOINED) {
            syncWishes++;
        }
        dispatcher.requestFullSync();
    }

    /** By this line it has taken a seat or come back to it. */
    void isSeatedBy(Line by, boolean isNewSeat) {
        life = by.life();
        if (isNewSeat) {
            edits.loseSeat();
        }
    }

    /** Of which of the server's lives its copy of the state is. */
    int life() {
        return life;
    }

    boolean takesSyncWish() {
        return syncWishes-- > 0;
    }

    /** Whether the copy of the state is another one than when this was asked last. */
    boolean hasNewMirror() {
        NetworkState before = checked;
        checked = dispatcher.seq() < 0 ? null : dispatcher.confirmed();
        return checked != null && checked != before;
    }

    /** The program stops as if it were put aside: it hears nothing, says nothing and does nothing. */
    void freeze(int room) {
        isFrozen = true;
        if (line != null) {
            line.down().hold(room);
        }
    }

    /** The program goes on; whatever was due in the meantime happens now. */
    void thaw() {
        isFrozen = false;
        if (line != null) {
            line.down().release();
        }
        while (!frozenWork.isEmpty() && !isFrozen) {
            frozenWork.poll().run();
        }
    }

    void setOffline(boolean offline) {
        isOffline = offline;
    }

    @Override
    public boolean execute(Runnable work) {
        if (isClosed) {
            return false;
        }
        if (isFrozen) {
            frozenWork.add(work);
        } else {
            work.run();
        }
        return true;
    }

    @Override
    public void schedule(Runnable work, long millis) {
        hall.agenda().after(millis * Agenda.MILLI, () -> execute(work));
    }

    @Override
    public void connect(String host, int port, ServerTrust trust, Peer peer) {
        long delay = draw.between(0, 40) * Agenda.MILLI;
        hall.agenda().after(delay, () -> execute(() -> connected(peer)));
    }

    private void connected(Peer peer) {
        if (isOffline || hall.isDown()) {
            peer.onEnded("nobody answers");
        } else {
            line = hall.connect(this, peer, draw.seed());
            peer.onConnected(line.client());
        }
    }

    @Override
    public boolean isCurrent() {
        return true;
    }

    @Override
    public long nanos() {
        return hall.agenda().now();
    }

    @Override
    public double chance() {
        return draw.share();
    }

    /** The program has ended; the system ends its connection. */
    @Override
    public void close() {
        if (!isClosed && line != null) {
            line.client().close();
        }
        isClosed = true;
        frozenWork.clear();
    }

    /** The program dies without a word. */
    void die() {
        isClosed = true;
        frozenWork.clear();
    }

    @Override
    public void onMessage(ServerMessage message) {
        if (message instanceof ServerMessage.PrivilegeRequested request) {
            asking.add(request.clientId());
        }
    }

    @Override
    public void onRefused(NetworkAction action, Refusal refusal) {
        edits.refused(action);
    }

    @Override
    public void onClosed(String reason) {
        hall.trace().line(hall.agenda().now(), this, "closed: " + reason);
    }

    @Override
    public String toString() {
        return name;
    }
}
