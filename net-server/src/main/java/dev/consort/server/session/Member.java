package dev.consort.server.session;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.server.broadcast.ClientLane;
import dev.consort.server.members.Paces;
import java.util.LinkedHashSet;
import java.util.Set;

/** A joined client as long as its connection lives. Session thread only. */
final class Member {
    private final Author author;
    private final ClientLane lane;
    private final Set<HeldNote> heldNotes = new LinkedHashSet<>();
    private final TokenBucket chat;
    private final TokenBucket focus;
    private final Allowance allowance;
    private long lastHeard;
    private long lastPing;
    private long lastAction;
    private long acknowledged;

    /** A live note that this client began and has not ended. */
    record HeldNote(int instrument, int pitch) {}

    Member(Author author, ClientLane lane, Paces paces, long now) {
        this.author = author;
        this.lane = lane;
        this.lastHeard = now;
        this.lastPing = now;
        this.chat = TokenBucket.perSecond(1, 5, now);
        this.focus = TokenBucket.perSecond(10, 10, now);
        this.allowance = new Allowance(paces, now);
    }

    int id() {
        return author.clientId();
    }

    Author author() {
        return author;
    }

    ClientLane lane() {
        return lane;
    }

    Set<HeldNote> heldNotes() {
        return heldNotes;
    }

    TokenBucket chat() {
        return chat;
    }

    TokenBucket focus() {
        return focus;
    }

    Allowance allowance() {
        return allowance;
    }

    void tell(ServerMessage message) {
        lane.control(message);
    }

    void heard(long now) {
        lastHeard = now;
    }

    long silentFor(long now) {
        return now - lastHeard;
    }

    /** Whether a heartbeat is due; if so, the next one is counted from now. */
    boolean takePingDue(long now, long everyNanos) {
        boolean due = now - lastPing >= everyNanos;
        lastPing = due ? now : lastPing;
        return due;
    }

    /** Whether the id is larger than all before; if so, it is the newest. */
    boolean takeAction(long id) {
        boolean rises = id > lastAction;
        lastAction = Math.max(id, lastAction);
        return rises;
    }

    /** The newest id of an action. */
    long lastAction() {
        return lastAction;
    }

    /** Tells the client up to where its actions are dealt with, if that has moved. */
    void acknowledge(long seq) {
        if (acknowledged < lastAction) {
            acknowledged = lastAction;
            tell(new ServerMessage.ActionApplied(lastAction, seq));
        }
    }
}
