package dev.consort.client;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.connection.BackoffPolicy;
import dev.consort.client.connection.ClientLoop;
import dev.consort.client.connection.Peer;
import dev.consort.client.connection.ServerLink;
import dev.consort.client.replica.Replica;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ClientMessage.Hello;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.PrivilegeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Being in a session: joining, staying, and coming back to the same seat after a loss, for as long as the person does not
 * leave. On the client's thread, but for what says otherwise.
 */
final class Visit implements Peer {
    private static final long WATCH_MILLIS = 1_000;
    private static final long SILENCE_NANOS = 15_000_000_000L;
    private static final long PING_NANOS = 5_000_000_000L;

    /** Errors after which trying again would be wrong: the answer stays the same, or somebody else sits here now. */
    private static final Set<ErrorCode> FINAL =
            Set.of(ErrorCode.PROTOCOL_MISMATCH, ErrorCode.NAME_INVALID, ErrorCode.REPLACED);

    private final ClientConfig config;
    private final ClientLoop loop;
    private final Replica replica;
    private final VisitListener listener;
    private final BackoffPolicy backoff;
    private final CompletableFuture<Void> gone = new CompletableFuture<>();
    private ServerLink link;
    private String token;
    private ServerMessage.Error lastError;
    private boolean hasJoined;
    private boolean isOver;
    private boolean heldPrivilege;
    private List<Integer> heldInstruments;
    private int attempt;
    private long lastHeard;
    private long lastPing;
    private long lastId;
    private volatile int connection;
    private long sentBeforePing;
    private volatile long sent;
    private volatile long answered;

    Visit(ClientConfig config, ClientLoop loop, Replica replica, VisitListener listener, BackoffPolicy backoff) {
        this.config = config;
        this.loop = loop;
        this.replica = replica;
        this.listener = listener;
        this.backoff = backoff;
        this.heldInstruments = config.instruments();
        this.heldPrivilege = config.wantsPrivilege();
    }

    /** What a visit tells its owner. On the client's thread. */
    interface VisitListener {
        void onPhase(Phase phase, int attempt);

        void onJoinFailed(JoinFailure failure);

        /** The replica has changed. */
        void onReplica();

        void onMessage(ServerMessage message);

        void onRoundTrip(long millis);

        void onOver(String reason);
    }

    void begin() {
        listener.onPhase(Phase.CONNECTING, 0);
        connect();
        loop.schedule(this::watch, WATCH_MILLIS);
    }

    private void connect() {
        lastError = null;
        loop.connect(config.host(), config.port(), this);
    }

    @Override
    public void onConnected(ServerLink connected) {
        link = connected;
        lastHeard = System.nanoTime();
        lastPing = lastHeard;
        link.send(hello(token));
    }

    private Hello hello(String reconnectToken) {
        Long lastSeq = reconnectToken == null || replica.seq() < 0 ? null : replica.seq();
        return new Hello(
                ServerMessage.PROTOCOL,
                config.name(),
                config.role(),
                heldInstruments,
                heldPrivilege,
                reconnectToken,
                lastSeq,
                null,
                config.app());
    }

    @Override
    public void onMessage(ServerLink from, ServerMessage message) {
        synchronized (replica) {
            take(message);
        }
    }

    private void take(ServerMessage message) {
        lastHeard = System.nanoTime();
        if (message instanceof ServerMessage.StatePatchUpdate patch) {
            takePatch(patch);
        } else if (message instanceof ServerMessage.Metering) {
            listener.onMessage(message);
        } else if (message instanceof ServerMessage.Ping ping) {
            link.send(new ClientMessage.Pong(ping.t()));
        } else if (message instanceof ServerMessage.Pong pong && pong.t() != null) {
            answered = pong.t() == lastPing ? sentBeforePing : answered;
            listener.onRoundTrip((System.nanoTime() - pong.t()) / 1_000_000);
        } else {
            takeSeldom(message);
        }
    }

    private void takePatch(ServerMessage.StatePatchUpdate patch) {
        if (!replica.patch(patch)) {
            link.send(new ClientMessage.RequestFullSync());
        }
        listener.onReplica();
    }

    private void takeSeldom(ServerMessage message) {
        if (message instanceof ServerMessage.Welcome welcome) {
            welcome(welcome);
        } else if (message instanceof ServerMessage.ReconnectSuccessful back) {
            welcomeBack(back);
        } else if (message instanceof ServerMessage.ReconnectFailed) {
            token = null;
            replica.detach();
            link.send(hello(null));
        } else if (message instanceof ServerMessage.FullStateSync sync) {
            replica.fullSync(sync);
            listener.onReplica();
        } else if (message instanceof ServerMessage.ActionApplied applied) {
            replica.applied(applied);
            listener.onReplica();
        } else {
            takeNews(message);
        }
    }

    private void takeNews(ServerMessage message) {
        if (message instanceof ServerMessage.ActionRejected rejected) {
            replica.rejected(rejected.id());
            listener.onReplica();
        } else if (message instanceof ServerMessage.Error error) {
            lastError = error;
        }
        listener.onMessage(message);
    }

    private void welcome(ServerMessage.Welcome welcome) {
        replica.begin(new Author(welcome.clientId(), welcome.clientName()), welcome.seq(), welcome.state());
        joined(welcome.sessionToken());
        listener.onMessage(welcome);
    }

    private void welcomeBack(ServerMessage.ReconnectSuccessful back) {
        if (back.state() != null) {
            replica.begin(new Author(back.clientId(), replica.self().name()), back.seq(), back.state());
        }
        joined(back.sessionToken());
        if (back.privilege() == PrivilegeLevel.NORMAL) {
            heldPrivilege = false;
        }
        listener.onMessage(back);
    }

    private void joined(String newToken) {
        token = newToken;
        hasJoined = true;
        attempt = 0;
        connection++;
        lastId = 0;
        for (NetworkAction action : replica.renumber(1)) {
            link.send(new ClientMessage.Action(++lastId, action));
        }
        listener.onPhase(Phase.JOINED, 0);
        listener.onReplica();
    }

    @Override
    public void onEnded(String reason) {
        link = null;
        if (isOver) {
            gone.complete(null);
            return;
        }
        if (!hasJoined) {
            isOver = true;
            listener.onJoinFailed(joinFailure(reason));
        } else if (lastError != null && FINAL.contains(lastError.code())) {
            over(lastError.message());
        } else {
            tryAgain();
        }
    }

    private JoinFailure joinFailure(String reason) {
        if (lastError == null) {
            return new JoinFailure(JoinFailure.Kind.CANNOT_CONNECT, reason);
        }
        JoinFailure.Kind kind = lastError.code() == ErrorCode.PROTOCOL_MISMATCH
                ? JoinFailure.Kind.PROTOCOL_MISMATCH
                : JoinFailure.Kind.REFUSED;
        return new JoinFailure(kind, lastError.message());
    }

    private void tryAgain() {
        if (attempt == 0) {
            rememberWhatWasHeld();
        }
        long wait = backoff.millis(attempt++);
        listener.onPhase(Phase.RECONNECTING, attempt);
        loop.schedule(
                () -> {
                    if (!isOver) {
                        connect();
                    }
                },
                wait);
    }

    private void rememberWhatWasHeld() {
        NetworkState state = replica.confirmed();
        int self = replica.self().clientId();
        List<Integer> held = new ArrayList<>();
        for (int id : state.ownership().ids()) {
            OwnerInfo owner = state.ownerOf(id);
            if (owner.clientId() == self) {
                held.add(id);
            }
        }
        heldInstruments = held;
        heldPrivilege = state.isPrivileged(self);
    }

    /** A server that says nothing any more is as good as lost. */
    private void watch() {
        if (isOver) {
            return;
        }
        long now = System.nanoTime();
        if (link != null && now - lastHeard >= SILENCE_NANOS) {
            link.close();
        } else if (link != null && hasJoined && now - lastPing >= PING_NANOS) {
            ping(now);
        }
        loop.schedule(this::watch, WATCH_MILLIS);
    }

    private void ping(long now) {
        lastPing = now;
        sentBeforePing = sent;
        link.send(new ClientMessage.Ping(now));
    }

    /** Sends a heartbeat behind everything that was sent, unless one is on its way: its echo comes behind every answer. */
    void askWhetherSettled() {
        if (link != null && hasJoined && sentBeforePing < sent) {
            ping(System.nanoTime());
        }
    }

    /** Whether an echo has come from behind the last thing that was sent. Any thread. */
    boolean isSettled() {
        return answered == sent;
    }

    /** Which of the connections of this visit this is. Under the replica's monitor. */
    int connection() {
        return connection;
    }

    /** Sends an action, unless its connection is no more: then the next one has sent it again, or it was a gesture. */
    void sendOn(int itsConnection, ClientMessage message) {
        if (itsConnection == connection) {
            send(message);
        }
    }

    /** The id of the next action on this connection. Under the replica's monitor. */
    long nextId() {
        return ++lastId;
    }

    /** Sends, if there is somebody to send to. */
    boolean send(ClientMessage message) {
        if (link == null || attempt > 0 || !hasJoined) {
            return false;
        }
        sent++;
        link.send(message);
        return true;
    }

    private void over(String reason) {
        isOver = true;
        listener.onPhase(Phase.CLOSED, 0);
        listener.onOver(reason);
    }

    /** Cuts the connection as a bad network would; the visit goes on. */
    void cut() {
        if (link != null) {
            link.close();
        }
    }

    /** Completes when the server has taken leave, too. Any thread. */
    CompletableFuture<Void> gone() {
        return gone;
    }

    /** Leaves for good. */
    void leave() {
        isOver = true;
        if (link == null) {
            gone.complete(null);
        } else {
            link.close(new ClientMessage.Goodbye());
        }
        listener.onPhase(Phase.CLOSED, 0);
    }
}
