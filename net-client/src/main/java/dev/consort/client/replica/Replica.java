package dev.consort.client.replica;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ServerMessage.ActionApplied;
import dev.consort.protocol.message.ServerMessage.ActionTaken;
import dev.consort.protocol.message.ServerMessage.FullStateSync;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The confirmed state with its number, and this client's own edits on top that the server has not confirmed yet. The
 * edits are applied by the same code as on the server, so that a key shows its effect at once. Whatever did not change
 * keeps its identity, in the confirmed state and in the one that is shown.
 *
 * <p>Not thread-safe: one thread owns it.
 */
public final class Replica {
    /** So many edits are kept for the case that the server loses them. */
    private static final int MOST_UNSAFE = 10_000;

    private final Deque<Pending> pending = new ArrayDeque<>();
    private final Deque<Pending> unsafe = new ArrayDeque<>();
    private NetworkState confirmed = NetworkState.EMPTY;
    private NetworkState shown = NetworkState.EMPTY;
    private long seq = -1;
    private Author self = new Author(0, "");
    private boolean awaitsFullSync;
    private long desyncs;

    /**
     * Takes a new seat, with the state that comes with it. Edits that wait were meant for the seat before and go.
     *
     * @return the dropped edits
     */
    public List<NetworkAction> begin(Author who, long atSeq, NetworkState state) {
        List<NetworkAction> dropped = pending.stream().map(Pending::action).toList();
        pending.clear();
        unsafe.clear();
        self = who;
        replace(atSeq, state);
        return dropped;
    }

    /** Comes back to the seat with the whole state. Edits that were acknowledged are in it. */
    public void resume(long atSeq, NetworkState state) {
        letGo(Pending::isSettled);
        replace(atSeq, state);
    }

    /**
     * Comes back to the seat: the server knows the actions of this client up to one, and the state at {@code atSeq} has them,
     * safe or not. What it had taken beyond that it has lost, in a crash, and gets again; what was called safe and is beyond
     * it left nothing that could be lost.
     */
    public void cameBack(long upTo, long atSeq) {
        pending.removeIf(each -> each.isBehind(upTo) && each.isSafe());
        pending.stream().filter(each -> each.isBehind(upTo)).forEach(Pending::revive);
        while (!unsafe.isEmpty() && unsafe.peekLast().isBehind(upTo)) {
            unsafe.peekLast().revive();
            pending.addFirst(unsafe.removeLast());
        }
        settle(upTo, atSeq);
    }

    private void replace(long atSeq, NetworkState state) {
        seq = atSeq;
        confirmed = state;
        awaitsFullSync = false;
        clear();
        refresh();
    }

    /** Lets go of edits that the confirmed state has; those that are not safe yet are kept aside. */
    private boolean clear() {
        return letGo(each -> each.isIn(seq));
    }

    private boolean letGo(Predicate<Pending> isDone) {
        pending.stream().filter(isDone).filter(each -> !each.isSafe()).forEach(unsafe::add);
        while (unsafe.size() > MOST_UNSAFE) {
            unsafe.removeFirst();
        }
        return pending.removeIf(isDone);
    }

    /**
     * Takes a patch.
     *
     * @return false if something is missing before it and the whole state must be asked for, now and only once
     */
    public boolean patch(StatePatchUpdate update) {
        if (update.seq() <= seq) {
            return true;
        }
        if (update.base() != seq) {
            return !askForFullSync();
        }
        Map<String, Object> replace = update.replace() == null ? Map.of() : update.replace();
        try {
            confirmed = new StatePatch(update.changes(), replace).applyTo(confirmed);
        } catch (Malformed e) {
            // A patch that does not fit says that this copy is wrong; only the whole state can heal that.
            desyncs++;
            return !askForFullSync();
        }
        seq = update.seq();
        clear();
        refresh();
        return true;
    }

    private boolean askForFullSync() {
        boolean first = !awaitsFullSync;
        awaitsFullSync = true;
        return first;
    }

    /** Takes the whole state. At the same seq it must be what is known already; if not, that is counted. */
    public void fullSync(FullStateSync sync) {
        awaitsFullSync = false;
        if (sync.seq() < seq) {
            return;
        }
        if (sync.seq() == seq) {
            desyncs += sync.state().equals(confirmed) ? 0 : 1;
        }
        replace(sync.seq(), sync.state());
    }

    /**
     * Puts an own edit on top; it waits to be sent.
     *
     * @return why it would be refused, or null
     */
    public Refusal add(NetworkAction action) {
        Outcome outcome = attempt(shown, action);
        if (!outcome.isRefused()) {
            pending.add(new Pending(action, seq));
            shown = outcome.state();
        }
        return outcome.refusal();
    }

    /** Whether an action may be done now; null if so. Nothing changes. */
    public Refusal check(NetworkAction action) {
        return attempt(shown, action).refusal();
    }

    private Outcome attempt(NetworkState state, NetworkAction action) {
        Refusal denied = action.access().refusal(state, self.clientId());
        return denied != null ? new Outcome(null, denied) : action.applyTo(state, self);
    }

    /** The server has dealt with every edit up to this one, and names the seq that has them. They are safe. */
    public void applied(ActionApplied message) {
        pending.forEach(each -> each.secure(message.upTo()));
        unsafe.forEach(each -> each.secure(message.upTo()));
        unsafe.removeIf(Pending::isSafe);
        settle(message.upTo(), message.seq());
    }

    /** The same, but they are not safe yet. */
    public void taken(ActionTaken message) {
        settle(message.upTo(), message.seq());
    }

    private void settle(long upTo, long atSeq) {
        pending.forEach(each -> each.settle(upTo, atSeq));
        if (clear()) {
            refresh();
        }
    }

    /**
     * The server has refused this edit.
     *
     * @return the edit, or null if none with this id waits
     */
    public NetworkAction rejected(long id) {
        for (Pending each : pending) {
            if (each.hasId(id)) {
                pending.remove(each);
                refresh();
                return each.action();
            }
        }
        return null;
    }

    /**
     * A new connection begins: edits that the server may not have seen wait again to be sent. Those that it has acknowledged,
     * at the latest when this client came back, only wait for their patch.
     */
    public void unsend() {
        pending.stream().filter(each -> !each.isSettled()).forEach(Pending::unsend);
    }

    /** The first edit that waits to be sent, or null. */
    public NetworkAction unsent() {
        Pending next = firstUnsent();
        return next == null ? null : next.action();
    }

    /**
     * That edit is sent under this id, which is larger than those before on this seat.
     *
     * @return the seq that this client was at when it made it
     */
    public long sent(long id) {
        Pending next = firstUnsent();
        next.send(id);
        return next.seen();
    }

    private Pending firstUnsent() {
        return pending.stream().filter(Pending::isUnsent).findFirst().orElse(null);
    }

    private void refresh() {
        NetworkState top = confirmed;
        for (Pending each : pending) {
            Outcome outcome = attempt(top, each.action());
            top = outcome.isRefused() ? top : outcome.state();
        }
        shown = keepingIdentity(shown, top);
        if (pending.isEmpty()) {
            // Equal by now: with one instance for both, the next patch changes nothing in what it does not touch.
            confirmed = shown;
        }
    }

    /** A state equal to {@code after} that shares with {@code before} whatever is equal. */
    private static NetworkState keepingIdentity(NetworkState before, NetworkState after) {
        if (before == after) {
            return before;
        }
        NetworkState shared = StatePatch.between(before, after).applyTo(before);
        return shared.equals(after) ? shared : after;
    }

    /** What to show: the confirmed state with own edits on top. */
    public NetworkState shown() {
        return shown;
    }

    public NetworkState confirmed() {
        return confirmed;
    }

    /** The number of the confirmed state; −1 before the first. */
    public long seq() {
        return seq;
    }

    public Author self() {
        return self;
    }

    /** How many own edits wait for the server. */
    public int unconfirmed() {
        return pending.size();
    }

    /** How many own edits the server might still lose. */
    public int unsafe() {
        return pending.size() + unsafe.size();
    }

    /** How often this copy was found to be wrong. Stays 0. */
    public long desyncs() {
        return desyncs;
    }

    /** Forgets the number, because the seat is lost: nothing but a new welcome may change what is known. */
    public void detach() {
        seq = -1;
        awaitsFullSync = false;
    }
}
