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

    private final Surroundings surroundings;
    private final Replica replica;
    private final Visit visit;
    private final SessionListener listener;
    private final Runnable onShown;
    private final long focusMillis;
    private ClientMessage.Focus newestFocus;

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
        } else if (!Parcels.fits(action)) {
            refuse(action, "that is too much at once; do it in smaller parts");
        } else {
            show(action);
        }
    }

    private void show(NetworkAction action) {
        long id = visit.nextId();
        Refusal refusal = replica.add(id, action);
        if (refusal != null) {
            listener.onRefused(action, refusal);
            return;
        }
        onShown.run();
        visit.send(new ClientMessage.Action(id, action));
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
        boolean isWaiting = newestFocus != null;
        newestFocus = focus;
        if (!isWaiting) {
            surroundings.schedule(this::sendFocus, focusMillis);
        }
    }

    private void sendFocus() {
        visit.send(newestFocus);
        newestFocus = null;
    }
}
