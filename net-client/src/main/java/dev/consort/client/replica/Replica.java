package dev.consort.client.replica;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Outcome;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ServerMessage.ActionApplied;
import dev.consort.protocol.message.ServerMessage.FullStateSync;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.state.NetworkState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * The confirmed state with its number, and this client's own edits on top that the server has not confirmed yet. The edits
 * are applied by the same code as on the server, so that a key shows its effect at once.
 *
 * <p>Not thread-safe: whoever calls it holds its monitor.
 */
public final class Replica {
    private final Deque<Pending> pending = new ArrayDeque<>();
    private NetworkState confirmed = NetworkState.EMPTY;
    private NetworkState shown = NetworkState.EMPTY;
    private long seq = -1;
    private Author self = new Author(0, "");
    private boolean awaitsFullSync;
    private long desyncs;

    /** An edit on its way; {@code settledAt} is the seq that has it, once the server has said so. */
    private static final class Pending {
        private final NetworkAction action;
        private long id;
        private long settledAt = Long.MAX_VALUE;

        private Pending(long id, NetworkAction action) {
            this.id = id;
            this.action = action;
        }
    }

    /** Takes over what the server says after a Hello. */
    public void begin(Author who, long atSeq, NetworkState state) {
        self = who;
        replace(atSeq, state);
    }

    private void replace(long atSeq, NetworkState state) {
        seq = atSeq;
        confirmed = state;
        awaitsFullSync = false;
        settle();
    }

    /**
     * Takes a patch.
     *
     * @return false if something is missing before it and the whole state must be asked for
     */
    public boolean patch(StatePatchUpdate update) {
        if (update.seq() <= seq) {
            return true;
        }
        if (update.base() != seq) {
            boolean alreadyAsked = awaitsFullSync;
            awaitsFullSync = true;
            return alreadyAsked;
        }
        Map<String, Object> replace = update.replace() == null ? Map.of() : update.replace();
        confirmed = new StatePatch(update.changes(), replace).applyTo(confirmed);
        seq = update.seq();
        settle();
        return true;
    }

    /** Takes the whole state. At the same seq it must be what is known already; if not, that is counted. */
    public void fullSync(FullStateSync sync) {
        if (sync.seq() < seq) {
            return;
        }
        boolean same = sync.seq() == seq && !awaitsFullSync;
        if (same && sync.state().equals(confirmed)) {
            return;
        }
        desyncs += same ? 1 : 0;
        replace(sync.seq(), sync.state());
    }

    /**
     * Puts an own edit on top.
     *
     * @return why it would be refused, or null
     */
    public Refusal add(long id, NetworkAction action) {
        Refusal denied = action.access().refusal(shown, self.clientId());
        if (denied != null) {
            return denied;
        }
        Outcome outcome = action.applyTo(shown, self);
        if (outcome.isRefused()) {
            return outcome.refusal();
        }
        pending.add(new Pending(id, action));
        shown = outcome.state();
        return null;
    }

    /** Whether an action may be done now; null if so. Nothing changes. */
    public Refusal check(NetworkAction action) {
        Refusal denied = action.access().refusal(shown, self.clientId());
        return denied != null ? denied : action.applyTo(shown, self).refusal();
    }

    /** The server has dealt with every edit up to this one, and names the seq that has them. */
    public void applied(ActionApplied message) {
        for (Pending each : pending) {
            if (each.id <= message.upTo() && each.settledAt == Long.MAX_VALUE) {
                each.settledAt = message.seq();
            }
        }
        settle();
    }

    /** The server has refused this edit. */
    public void rejected(long id) {
        pending.removeIf(each -> each.id == id);
        settle();
    }

    /** Edits that the server may not have seen, to be sent again after a loss; they get new ids. */
    public List<NetworkAction> renumber(long firstId) {
        List<NetworkAction> again = new ArrayList<>();
        for (Pending each : pending) {
            each.id = firstId + again.size();
            each.settledAt = Long.MAX_VALUE;
            again.add(each.action);
        }
        return again;
    }

    private void settle() {
        pending.removeIf(each -> each.settledAt <= seq);
        NetworkState top = confirmed;
        for (Pending each : pending) {
            top = onTop(top, each.action);
        }
        shown = top.equals(shown) ? shown : top;
    }

    private NetworkState onTop(NetworkState state, NetworkAction action) {
        if (action.access().refusal(state, self.clientId()) != null) {
            return state;
        }
        Outcome outcome = action.applyTo(state, self);
        return outcome.isRefused() ? state : outcome.state();
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

    public int unconfirmed() {
        return pending.size();
    }

    /** How often the server's whole state was not what the patches had led to. Stays 0. */
    public long desyncs() {
        return desyncs;
    }

    /** Forgets the number, so that the next state is taken whatever it is. Edits on their way stay. */
    public void detach() {
        seq = -1;
        awaitsFullSync = false;
    }
}
