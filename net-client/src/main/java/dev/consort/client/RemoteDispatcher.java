package dev.consort.client;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.connection.ClientLoop;
import dev.consort.client.connection.LinkTiming;
import dev.consort.client.connection.Surroundings;
import dev.consort.client.replica.Replica;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.text.SafeText;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A session on another machine: read its state, dispatch actions, listen. Every method may be called by any thread and
 * returns at once; what changes happens on one thread of the client's own.
 *
 * <p>An action shows its effect in {@link #state} at once and is confirmed or taken back later. After a loss of the
 * connection the client comes back to its seat by itself and sends again what the server may not have seen.
 */
public final class RemoteDispatcher implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RemoteDispatcher.class);
    private static final int CHAT_LENGTH = 500;

    private final Surroundings surroundings;
    private final Replica replica = new Replica();
    private final CompletableFuture<ServerMessage.Welcome> joined = new CompletableFuture<>();
    private final SessionListener listener;
    private final LinkTiming timing;
    private final Visit visit;
    private final Outbox outbox;
    private volatile Snapshot snapshot = new Snapshot(NetworkState.EMPTY, NetworkState.EMPTY, -1, 0, "", 0, 0, 0);
    private volatile LinkStatus link;
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
            int unsafe,
            long desyncs) {}

    private RemoteDispatcher(
            ClientConfig config, SessionListener listener, LinkTiming timing, Surroundings surroundings) {
        this.surroundings = surroundings;
        this.listener = new GuardedListener(listener);
        this.timing = timing;
        this.link = new LinkStatus(Phase.CONNECTING, 0, surroundings.nanos());
        this.visit = new Visit(config, surroundings, replica, new Watcher(), timing);
        this.outbox = new Outbox(surroundings, replica, visit, this.listener, this::publish, timing.focus());
    }

    /** Begins to join; {@link #joined} tells how it went. The listener is called on the client's thread. */
    public static RemoteDispatcher open(ClientConfig config, SessionListener listener) {
        return open(config, listener, LinkTiming.USUAL);
    }

    static RemoteDispatcher open(ClientConfig config, SessionListener listener, LinkTiming timing) {
        return open(config, listener, timing, new ClientLoop());
    }

    /** The same in other surroundings than a thread and sockets of its own. */
    public static RemoteDispatcher open(
            ClientConfig config, SessionListener listener, LinkTiming timing, Surroundings surroundings) {
        RemoteDispatcher dispatcher = new RemoteDispatcher(config, listener, timing, surroundings);
        surroundings.execute(dispatcher.visit::begin);
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

    /** The seat's number; 0 before the welcome. */
    public int clientId() {
        return snapshot.clientId;
    }

    /** This client's name as the server accepted it. */
    public String clientName() {
        return snapshot.name;
    }

    /** Whether this client may run transport, tempo and master, as far as the server has confirmed. */
    public boolean isPrivileged() {
        return snapshot.confirmed.isPrivileged(snapshot.clientId);
    }

    /** How many own edits are not confirmed yet. */
    public int unconfirmed() {
        return snapshot.unconfirmed;
    }

    /** How many own edits would be lost if the server lost its power now. */
    public int unsafe() {
        return snapshot.unsafe;
    }

    /** Whether the server has answered everything that was asked for so far; asks it, if need be. */
    public boolean isSettled() {
        surroundings.execute(visit::askWhetherSettled);
        return visit.settlement().isSettled() && unconfirmed() == 0;
    }

    /** How often the server's whole state was not what the patches had led to. Stays 0. */
    public long desyncs() {
        return snapshot.desyncs;
    }

    /** How the server can be reached at the moment. */
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
     * Asks for an action. An edit is shown at once; without a connection it waits, up to a bound, and a gesture is
     * dropped. What is refused, here or by the server, comes back through the listener.
     *
     * @return completes as soon as {@link #state} has the edit, or it is refused here, or the client is closed; well
     *     within a millisecond
     */
    public CompletableFuture<Void> dispatch(NetworkAction action) {
        return ask(() -> outbox.act(action));
    }

    /** Asks for instruments; one that belongs to somebody else comes back as {@code OwnershipDenied}. */
    public void claim(int... instruments) {
        say(new ClientMessage.ClaimInstruments(list(instruments)));
    }

    /** Gives instruments back. */
    public void release(int... instruments) {
        say(new ClientMessage.ReleaseInstruments(list(instruments)));
    }

    private static List<Integer> list(int... ids) {
        return Arrays.stream(ids).boxed().toList();
    }

    /** Gives an own instrument to another player. */
    public void handOver(int instrument, int toClientId) {
        say(new ClientMessage.HandOver(instrument, toClientId));
    }

    /** Asks for the privilege; the answer comes through the listener. */
    public void requestPrivilege() {
        say(new ClientMessage.RequestPrivilege());
    }

    /** Gives the privilege back. */
    public void releasePrivilege() {
        say(new ClientMessage.ReleasePrivilege());
    }

    /** The holder's answer to somebody who asked. */
    public void answerPrivilege(int clientId, boolean grant) {
        say(new ClientMessage.AnswerPrivilege(clientId, grant));
    }

    /** Sends somebody out, keeps them out, takes their voice, or takes that back; {@code reason} may be null. */
    public void moderate(int clientId, ModerationVerb verb, String reason) {
        say(new ClientMessage.Moderate(clientId, verb, reason));
    }

    /** Says a line to everybody; cleaned, cut to 500 characters, and passed over when nothing is left. */
    public void chat(String text) {
        String line = SafeText.clean(text, CHAT_LENGTH);
        if (!line.isEmpty()) {
            say(new ClientMessage.Chat(line));
        }
    }

    /** Asks which projects and checkpoints there are. */
    public void listProjects() {
        say(new ClientMessage.ListProjects());
    }

    /** Asks who did what before an entry of the history, or last for null. */
    public void listHistory(Long before) {
        say(new ClientMessage.ListHistory(before));
    }

    /** Asks something that this server offers, or tells it to do that; see {@code Welcome.features}. */
    public void enquire(ClientMessage.Enquiry enquiry) {
        say(enquiry);
    }

    /** Asks for the whole state, as a check of the mirror. */
    public void requestFullSync() {
        say(new ClientMessage.RequestFullSync());
    }

    /** Tells the others where this player looks; sent ten times a second at most, the newest. Arguments may be null. */
    public void focus(String pane, Integer instrument, Integer tick) {
        surroundings.execute(() -> outbox.focus(new ClientMessage.Focus(pane, instrument, tick)));
    }

    private void say(ClientMessage message) {
        ask(() -> outbox.say(message));
    }

    private CompletableFuture<Void> ask(Runnable request) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        visit.settlement().asked();
        boolean accepted = surroundings.execute(() -> {
            try {
                request.run();
            } finally {
                visit.settlement().handled();
                done.complete(null);
            }
        });
        return accepted ? done : CompletableFuture.completedFuture(null);
    }

    /** Cuts the connection as a bad network would. The client comes back by itself. */
    public void cutConnection() {
        surroundings.execute(visit::cut);
    }

    /** Says goodbye and ends; waits at most a second until the server has heard it. May be called twice. */
    @Override
    public void close() {
        joined.completeExceptionally(
                new JoinFailure(JoinFailure.Kind.CANNOT_CONNECT, "left before the server had answered"));
        surroundings.execute(visit::leave);
        surroundings.schedule(surroundings::close, timing.goodbye());
        visit.left().thenRun(surroundings::close);
        if (!surroundings.isCurrent()) {
            awaitGoodbye();
        }
    }

    private void awaitGoodbye() {
        try {
            visit.left().get(timing.goodbye(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.debug("the server did not end the connection in time", e);
        }
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
                replica.unsafe(),
                replica.desyncs());
        if (replica.shown() != before) {
            listener.onState(before, replica.shown());
        }
    }

    /** Hears of the visit and tells the listener. */
    private final class Watcher implements Visit.VisitListener {
        @Override
        public void onPhase(Phase phase, int attempt) {
            long since = link.phase() == phase ? link.sinceNanos() : surroundings.nanos();
            link = new LinkStatus(phase, attempt, since);
            if (phase == Phase.JOINED) {
                outbox.begin();
            }
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
            } else {
                listener.onMessage(message);
            }
            if (message instanceof ServerMessage.Welcome welcome) {
                joined.complete(welcome);
            }
        }

        @Override
        public void onRejected(NetworkAction action, Refusal refusal) {
            listener.onRefused(action, refusal);
        }

        @Override
        public void onDropped(List<NetworkAction> edits) {
            String sentence = "the seat was gone when the link came back; not made: " + edits.size()
                    + (edits.size() == 1 ? " edit" : " edits") + " of the time without a link";
            listener.onRefused(edits.get(0), new Refusal(RefusalCode.CONFLICT, sentence));
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
