package dev.consort.client;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.connection.BackoffPolicy;
import dev.consort.client.connection.ClientLoop;
import dev.consort.client.replica.Replica;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A session on another machine: read its state, dispatch actions, listen. Every method may be called by any thread and
 * returns at once; the network is dealt with on one thread of the client's own. The replica is guarded by its own monitor.
 *
 * <p>An action shows its effect in {@link #state} at once and is confirmed or taken back later. After a loss of the
 * connection the client comes back to its seat by itself and sends again what the server may not have seen.
 */
public final class RemoteDispatcher implements AutoCloseable {
    private static final int MOST_UNCONFIRMED = 1_000;
    private static final long FOCUS_MILLIS = 100;
    private static final long GOODBYE_MILLIS = 1_000;

    private final ClientLoop loop = new ClientLoop();
    private final Replica replica = new Replica();
    private final CompletableFuture<ServerMessage.Welcome> joined = new CompletableFuture<>();
    private final SessionListener listener;
    private final Visit visit;
    private ClientMessage.Focus newestFocus;
    private volatile Snapshot snapshot = new Snapshot(NetworkState.EMPTY, NetworkState.EMPTY, -1, 0, "", 0, 0);
    private volatile LinkStatus link = new LinkStatus(Phase.CONNECTING, 0, System.nanoTime());
    private volatile ServerMessage.Metering metering;
    private volatile int latencyMillis;

    /** What the other threads see of the replica. */
    private record Snapshot(
            NetworkState shown,
            NetworkState confirmed,
            long seq,
            int clientId,
            String name,
            int unconfirmed,
            long desyncs) {}

    private RemoteDispatcher(ClientConfig config, SessionListener listener) {
        this.listener = listener;
        BackoffPolicy backoff =
                new BackoffPolicy(() -> ThreadLocalRandom.current().nextDouble());
        this.visit = new Visit(config, loop, replica, new Watcher(), backoff);
    }

    /** Begins to join; {@link #joined} tells how it went. */
    public static RemoteDispatcher open(ClientConfig config, SessionListener listener) {
        RemoteDispatcher dispatcher = new RemoteDispatcher(config, listener);
        dispatcher.loop.execute(dispatcher.visit::begin);
        return dispatcher;
    }

    /** Completes with the first welcome, or exceptionally with a {@link JoinFailure}. */
    public CompletableFuture<ServerMessage.Welcome> joined() {
        return joined;
    }

    /** The newest state, own edits included that are not confirmed yet. */
    public NetworkState state() {
        return snapshot.shown;
    }

    /** The newest state as the server has it. */
    public NetworkState confirmed() {
        return snapshot.confirmed;
    }

    /** The number of the confirmed state; −1 before the welcome. */
    public long seq() {
        return snapshot.seq;
    }

    public int clientId() {
        return snapshot.clientId;
    }

    /** This client's name as the server accepted it. */
    public String clientName() {
        return snapshot.name;
    }

    public boolean isPrivileged() {
        return snapshot.confirmed.isPrivileged(snapshot.clientId);
    }

    /** How many own edits are not confirmed yet. */
    public int unconfirmed() {
        return snapshot.unconfirmed;
    }

    /** Whether the server has answered everything that was asked for so far; asks it, if need be. */
    public boolean isSettled() {
        loop.execute(visit::askWhetherSettled);
        return visit.isSettled() && unconfirmed() == 0;
    }

    /** How often the server's whole state was not what the patches had led to. Stays 0. */
    public long desyncs() {
        return snapshot.desyncs;
    }

    public LinkStatus link() {
        return link;
    }

    /** The newest meters, or null. */
    public ServerMessage.Metering metering() {
        return metering;
    }

    /** The last round trip to the server; 0 until one was measured. */
    public int latencyMillis() {
        return latencyMillis;
    }

    /**
     * Asks for an action. An edit is in {@link #state} when this returns; what is refused, here or by the server, comes back
     * through the listener.
     */
    public void dispatch(NetworkAction action) {
        synchronized (replica) {
            if (action instanceof PlayAction) {
                play(action);
            } else {
                edit(action);
            }
        }
    }

    private void play(NetworkAction gesture) {
        Refusal refusal = replica.check(gesture);
        if (refusal != null) {
            listener.onRefused(gesture, refusal);
        } else {
            sendAction(gesture, visit.nextId());
        }
    }

    private void edit(NetworkAction action) {
        long id = visit.nextId();
        Refusal refusal = replica.unconfirmed() >= MOST_UNCONFIRMED
                ? new Refusal(RefusalCode.CONFLICT, "too many edits wait for the server; wait for the link")
                : replica.add(id, action);
        if (refusal != null) {
            listener.onRefused(action, refusal);
            return;
        }
        publish();
        sendAction(action, id);
    }

    private void sendAction(NetworkAction action, long id) {
        int connection = visit.connection();
        loop.execute(() -> visit.sendOn(connection, new ClientMessage.Action(id, action)));
    }

    public void claim(int... instruments) {
        send(new ClientMessage.ClaimInstruments(list(instruments)));
    }

    public void release(int... instruments) {
        send(new ClientMessage.ReleaseInstruments(list(instruments)));
    }

    private static List<Integer> list(int... ids) {
        return Arrays.stream(ids).boxed().toList();
    }

    public void handOver(int instrument, int toClientId) {
        send(new ClientMessage.HandOver(instrument, toClientId));
    }

    public void requestPrivilege() {
        send(new ClientMessage.RequestPrivilege());
    }

    public void releasePrivilege() {
        send(new ClientMessage.ReleasePrivilege());
    }

    /** The holder's answer to somebody who asked. */
    public void answerPrivilege(int clientId, boolean grant) {
        send(new ClientMessage.AnswerPrivilege(clientId, grant));
    }

    public void chat(String text) {
        send(new ClientMessage.Chat(text));
    }

    public void requestFullSync() {
        send(new ClientMessage.RequestFullSync());
    }

    /** Tells the others where this player looks; sent ten times a second at most, the newest. Arguments may be null. */
    public void focus(String pane, Integer instrument, Integer tick) {
        loop.execute(() -> {
            boolean waits = newestFocus != null;
            newestFocus = new ClientMessage.Focus(pane, instrument, tick);
            if (!waits) {
                loop.schedule(this::sendFocus, FOCUS_MILLIS);
            }
        });
    }

    private void sendFocus() {
        visit.send(newestFocus);
        newestFocus = null;
    }

    private void send(ClientMessage message) {
        loop.execute(() -> visit.send(message));
    }

    /** Cuts the connection as a bad network would. The client comes back by itself. */
    public void cutConnection() {
        loop.execute(visit::cut);
    }

    /** Says goodbye and ends; waits a moment for that. */
    @Override
    public void close() {
        loop.execute(visit::leave);
        try {
            visit.gone().get(GOODBYE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // The server does not answer; it will find out by itself.
            joined.cancel(false);
        }
        loop.close();
    }

    private void publish() {
        NetworkState before = snapshot.shown;
        snapshot = new Snapshot(
                replica.shown(),
                replica.confirmed(),
                replica.seq(),
                replica.self().clientId(),
                replica.self().name(),
                replica.unconfirmed(),
                replica.desyncs());
        if (replica.shown() != before) {
            listener.onState(before, replica.shown());
        }
    }

    /** Hears of the visit and tells the listener. */
    private final class Watcher implements Visit.VisitListener {
        @Override
        public void onPhase(Phase phase, int attempt) {
            long since = link.phase() == phase ? link.sinceNanos() : System.nanoTime();
            link = new LinkStatus(phase, attempt, since);
            listener.onLink(link);
        }

        @Override
        public void onJoinFailed(JoinFailure failure) {
            joined.completeExceptionally(failure);
            listener.onClosed(failure.getMessage());
        }

        @Override
        public void onReplica() {
            publish();
        }

        @Override
        public void onMessage(ServerMessage message) {
            if (message instanceof ServerMessage.Metering newest) {
                metering = newest;
                listener.onMetering(newest);
            } else if (message instanceof ServerMessage.ActionRejected rejected) {
                listener.onRefused(null, new Refusal(rejected.code(), rejected.reason()));
            } else {
                listener.onMessage(message);
            }
            if (message instanceof ServerMessage.Welcome welcome) {
                joined.complete(welcome);
            }
        }

        @Override
        public void onRoundTrip(long millis) {
            latencyMillis = (int) millis;
        }

        @Override
        public void onOver(String reason) {
            listener.onClosed(reason);
        }
    }
}
