package dev.consort.client;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.connection.BackoffPolicy;
import dev.consort.client.connection.Heartbeat;
import dev.consort.client.connection.LinkTiming;
import dev.consort.client.connection.Peer;
import dev.consort.client.connection.ServerLink;
import dev.consort.client.connection.Surroundings;
import dev.consort.client.replica.Replica;
import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ClientMessage.Hello;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * Being in a session: joining, staying, and coming back to the same seat after a loss, for as long as the person does
 * not leave. On the client's thread.
 */
final class Visit implements Peer {
    private static final long MILLI = 1_000_000;

    /** Errors after which trying again would be wrong: the answer stays the same, or somebody else sits here now. */
    private static final Set<ErrorCode> FINAL = Set.of(
            ErrorCode.PROTOCOL_MISMATCH,
            ErrorCode.NAME_INVALID,
            ErrorCode.NOT_INVITED,
            ErrorCode.REPLACED,
            ErrorCode.KICKED,
            ErrorCode.BANNED);

    private final ClientConfig config;
    private final Surroundings surroundings;
    private final Replica replica;
    private final VisitListener listener;
    private final BackoffPolicy backoff;
    private final LinkTiming timing;
    private final Heartbeat heartbeat;
    private final Settlement settlement = new Settlement();
    private final CompletableFuture<Void> left = new CompletableFuture<>();
    private ServerLink link;
    private String token;
    private ServerMessage.Error lastError;
    private Holdings wished;
    private boolean hasJoined;
    private boolean isSeated;
    private boolean isSilent;
    private boolean isOver;
    private int attempt;
    private long lastId;

    Visit(ClientConfig config, Surroundings surroundings, Replica replica, VisitListener listener, LinkTiming timing) {
        this.config = config;
        this.surroundings = surroundings;
        this.replica = replica;
        this.listener = listener;
        this.backoff = new BackoffPolicy(surroundings::chance);
        this.timing = timing;
        this.heartbeat = new Heartbeat(timing);
        this.wished = new Holdings(config.instruments(), config.wantsPrivilege());
    }

    /** What a visit tells its owner. On the client's thread. */
    interface VisitListener {
        void onPhase(Phase phase, int attempt);

        void onJoinFailed(JoinFailure failure);

        /** The replica has changed. */
        void onReplica();

        void onMessage(ServerMessage message);

        /** An own action was not done; null where it was a gesture, which nobody keeps. */
        void onRejected(NetworkAction action, Refusal refusal);

        /** The seat was gone, and with it these edits. */
        void onDropped(List<NetworkAction> edits);

        void onRoundTrip(long millis);

        void onOver(String reason);
    }

    void begin() {
        listener.onPhase(Phase.CONNECTING, 0);
        connect();
        surroundings.schedule(this::watch, timing.watch());
    }

    private void connect() {
        if (!isOver) {
            lastError = null;
            isSilent = false;
            surroundings.connect(config.host(), config.port(), config.trust(), this);
        }
    }

    @Override
    public void onConnected(ServerLink connected) {
        link = connected;
        if (isOver) {
            link.close();
            return;
        }
        heartbeat.begin(surroundings.nanos());
        link.send(hello());
    }

    private Hello hello() {
        return new Hello(
                ServerMessage.PROTOCOL,
                config.name(),
                config.role(),
                wished.instruments(),
                wished.privilege(),
                token,
                token == null ? null : (Long) replica.seq(),
                secret(),
                config.app(),
                List.of(ServerMessage.ActionTaken.FEATURE));
    }

    /** Only said where this server has just shown the right key; a token says enough without it. */
    private String secret() {
        ServerTrust trust = config.trust();
        return trust == null || trust.verified() == null || token != null
                ? null
                : trust.secret().text();
    }

    @Override
    public void onMessage(ServerMessage message) {
        heartbeat.heard(surroundings.nanos());
        if (message instanceof ServerMessage.StatePatchUpdate patch) {
            askIfNot(replica.patch(patch));
            listener.onReplica();
        } else if (message instanceof ServerMessage.Metering) {
            listener.onMessage(message);
        } else if (message instanceof ServerMessage.Ping ping) {
            link.send(new ClientMessage.Pong(ping.t()));
        } else if (message instanceof ServerMessage.Pong pong) {
            takePong(pong);
        } else {
            takeSync(message);
        }
    }

    private void askIfNot(boolean isComplete) {
        if (!isComplete) {
            link.send(new ClientMessage.RequestFullSync());
        }
    }

    private void takePong(ServerMessage.Pong pong) {
        if (pong.t() != null) {
            settlement.echoed(pong.t());
            listener.onRoundTrip((surroundings.nanos() - pong.t()) / MILLI);
        }
    }

    private void takeSync(ServerMessage message) {
        if (message instanceof ServerMessage.FullStateSync sync) {
            replica.fullSync(sync);
            listener.onReplica();
        } else if (message instanceof ServerMessage.ActionApplied applied) {
            replica.applied(applied);
            listener.onReplica();
        } else if (message instanceof ServerMessage.ActionTaken taken) {
            replica.taken(taken);
            listener.onReplica();
        } else if (message instanceof ServerMessage.ActionRejected rejected) {
            NetworkAction action = replica.rejected(rejected.id());
            listener.onReplica();
            listener.onRejected(action, new Refusal(rejected.code(), rejected.reason()));
        } else {
            takeSeat(message);
        }
    }

    private void takeSeat(ServerMessage message) {
        if (message instanceof ServerMessage.Welcome welcome) {
            welcome(welcome);
        } else if (message instanceof ServerMessage.ReconnectSuccessful back) {
            welcomeBack(back);
        } else if (message instanceof ServerMessage.ReconnectFailed) {
            token = null;
            replica.detach();
            link.send(hello());
        } else if (message instanceof ServerMessage.Error error) {
            lastError = error;
        }
        listener.onMessage(message);
    }

    private void welcome(ServerMessage.Welcome welcome) {
        List<NetworkAction> dropped =
                replica.begin(new Author(welcome.clientId(), welcome.clientName()), welcome.seq(), welcome.state());
        lastId = 0;
        seated(welcome.sessionToken());
        if (!dropped.isEmpty()) {
            listener.onDropped(dropped);
        }
    }

    private void welcomeBack(ServerMessage.ReconnectSuccessful back) {
        // What the server had dealt with and could not say any more: to send it again would do it twice.
        replica.cameBack(back.upTo(), back.upToSeq());
        if (back.state() != null) {
            replica.resume(back.seq(), back.state());
        } else {
            // The patch that follows begins at the server's idea of what this client has; if that is wrong, it says so.
            askIfNot(back.seq() == replica.seq());
        }
        seated(back.sessionToken());
    }

    private void seated(String newToken) {
        token = newToken;
        hasJoined = true;
        isSeated = true;
        attempt = 0;
        replica.unsend();
        beat();
        listener.onReplica();
        listener.onPhase(Phase.JOINED, 0);
    }

    @Override
    public void onEnded(String reason) {
        link = null;
        isSeated = false;
        if (isOver) {
            left.complete(null);
        } else if (!hasJoined) {
            isOver = true;
            listener.onPhase(Phase.CLOSED, 0);
            listener.onJoinFailed(joinFailure(reason));
        } else if (lastError != null && FINAL.contains(lastError.code())) {
            over(lastError.message());
        } else {
            tryAgain();
        }
    }

    @Override
    public void onDistrusted(String reason) {
        link = null;
        isSeated = false;
        if (isOver) {
            left.complete(null);
        } else if (hasJoined) {
            over(reason);
        } else {
            isOver = true;
            listener.onPhase(Phase.CLOSED, 0);
            listener.onJoinFailed(new JoinFailure(JoinFailure.Kind.DISTRUSTED, reason));
        }
    }

    private JoinFailure joinFailure(String reason) {
        if (lastError == null) {
            String sentence = isSilent ? "the server accepts the connection but does not answer" : reason;
            return new JoinFailure(JoinFailure.Kind.CANNOT_CONNECT, sentence);
        }
        JoinFailure.Kind kind = lastError.code() == ErrorCode.PROTOCOL_MISMATCH
                ? JoinFailure.Kind.PROTOCOL_MISMATCH
                : JoinFailure.Kind.REFUSED;
        return new JoinFailure(kind, lastError.message());
    }

    private void over(String reason) {
        isOver = true;
        listener.onPhase(Phase.CLOSED, 0);
        listener.onOver(reason);
    }

    private void tryAgain() {
        if (attempt == 0) {
            wished = Holdings.of(replica.confirmed(), replica.self().clientId());
        }
        long wait = backoff.millis(attempt++);
        listener.onPhase(Phase.RECONNECTING, attempt);
        surroundings.schedule(this::connect, wait);
    }

    /** A server that says nothing any more is as good as lost. */
    private void watch() {
        if (isOver) {
            return;
        }
        if (link != null) {
            beat();
        }
        surroundings.schedule(this::watch, timing.watch());
    }

    private void beat() {
        long now = surroundings.nanos();
        if (heartbeat.isLost(now)) {
            isSilent = true;
            link.close();
        } else if (isSeated && heartbeat.takePingDue(now)) {
            ping(now);
        }
    }

    private void ping(long now) {
        settlement.pinged(now);
        link.send(new ClientMessage.Ping(now));
    }

    /** Finds out whether everything was answered, if that is not known or on its way. */
    void askWhetherSettled() {
        if (isSeated && settlement.needsPing()) {
            ping(surroundings.nanos());
        }
    }

    Settlement settlement() {
        return settlement;
    }

    /** Takes the id of the next action; ids go on from connection to connection for as long as the seat is kept. */
    long nextId() {
        return ++lastId;
    }

    boolean isSeated() {
        return isSeated;
    }

    /** Whether what is sent now leaves at once. */
    boolean isFlowing() {
        return isSeated && link.isWritable();
    }

    /** Sends, if there is somebody to send to; answers whether there is. */
    boolean send(ClientMessage message) {
        if (isSeated) {
            link.send(message);
        }
        return isSeated;
    }

    /** Cuts the connection as a bad network would; the visit goes on. */
    void cut() {
        if (link != null) {
            link.close();
        }
    }

    /**
     * Leaves for good. The server ends the connection when it has heard the goodbye: whoever hangs up first may lose
     * what was said last.
     */
    void leave() {
        if (!isOver) {
            isOver = true;
            listener.onPhase(Phase.CLOSED, 0);
        }
        if (isSeated) {
            link.send(new ClientMessage.Goodbye());
        } else {
            left.complete(null);
        }
    }

    /** Done when the connection has ended after {@link #leave}. */
    CompletableFuture<Void> left() {
        return left;
    }
}
