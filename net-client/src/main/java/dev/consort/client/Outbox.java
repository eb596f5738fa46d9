package dev.consort.client;

import dev.consort.client.connection.Surroundings;
import dev.consort.client.replica.Replica;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ClientMessage;

/**
 * What this player does, on its way out. Edits are shown at once and wait for the server as long as it takes, up to a
 * bound; gestures and requests are for this moment and are never sent late. On the client's thread.
 */
final class Outbox {
    /** So many edits wait for a lost server; beyond that a player should know that nothing arrives. */
    static final int MOST_UNCONFIRMED = 1_000;

    /** How often is tried again whether an edit may leave. */
    private static final long PACE_MILLIS = 10;

    private final Surroundings surroundings;
    private final Replica replica;
    private final Visit visit;
    private final SessionListener listener;
    private final Runnable onShown;
    private final long focusMillis;
    private final Pacer pacer = new Pacer();
    private ClientMessage.Focus newestFocus;
    private boolean isWaiting;

    Outbox(
            Surroundings surroundings,
            Replica replica,
            Visit visit,
            SessionListener listener,
            Runnable onShown,
            long focusMillis) {
        this.surroundings = surroundings;
        this.replica = replica;
        this.visit = visit;
        this.listener = listener;
        this.onShown = onShown;
        this.focusMillis = focusMillis;
    }

    /** Does an action, or says why not. */
    void act(NetworkAction action) {
        if (replica.seq() < 0) {
            refuse(action, "there is no session yet; try again in a moment");
        } else if (action instanceof PlayAction) {
            play(action);
        } else {
            Parcels.of(action).forEach(this::edit);
        }
    }

    private void play(NetworkAction gesture) {
        Refusal refusal = replica.check(gesture);
        if (refusal != null) {
            listener.onRefused(gesture, refusal);
        } else if (visit.isFlowing()) {
            visit.send(new ClientMessage.Action(visit.nextId(), gesture));
        }
    }

    private void edit(NetworkAction action) {
        if (replica.unconfirmed() >= MOST_UNCONFIRMED) {
            refuse(action, "too many edits wait for the server; wait until the link is back");
        } else if (Parcels.size(action) < 0) {
            refuse(action, "that is too much at once; do it in smaller parts");
        } else {
            show(action);
        }
    }

    private void show(NetworkAction action) {
        Refusal refusal = replica.add(action);
        if (refusal != null) {
            listener.onRefused(action, refusal);
            return;
        }
        onShown.run();
        sendEdits();
    }

    /** The client has a seat: the edits that wait may leave. */
    void begin() {
        pacer.begin(surroundings.nanos());
        sendEdits();
    }

    /** Sends what waits, as fast as the server takes it. */
    private void sendEdits() {
        NetworkAction next = replica.unsent();
        while (next != null && visit.isSeated() && pacer.take(Parcels.size(next), surroundings.nanos())) {
            long id = visit.nextId();
            visit.send(new ClientMessage.Action(id, next, replica.sent(id)));
            next = replica.unsent();
        }
        if (next != null && visit.isSeated() && !isWaiting) {
            isWaiting = true;
            surroundings.schedule(this::goOn, PACE_MILLIS);
        }
    }

    private void goOn() {
        isWaiting = false;
        sendEdits();
    }

    private void refuse(NetworkAction action, String sentence) {
        listener.onRefused(action, new Refusal(RefusalCode.CONFLICT, sentence));
    }

    /** Sends a request or a line of chat, or says that nobody hears it. */
    void say(ClientMessage message) {
        if (!visit.send(message)) {
            refuse(null, "there is no connection at the moment; try again when it is back");
        }
    }

    /** Tells where this player looks: after a moment, and then the newest place. */
    void focus(ClientMessage.Focus focus) {
        boolean isTold = newestFocus != null;
        newestFocus = focus;
        if (!isTold) {
            surroundings.schedule(this::sendFocus, focusMillis);
        }
    }

    private void sendFocus() {
        visit.send(newestFocus);
        newestFocus = null;
    }
}
