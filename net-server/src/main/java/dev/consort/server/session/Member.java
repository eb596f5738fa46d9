package dev.consort.server.session;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.server.broadcast.ClientLane;
import dev.consort.server.members.Paces;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** A joined client as long as its connection lives. Session thread only. */
final class Member {
    private static final int MOST_DEBTS = 1_000;
    private static final long UNDER_WAY = Long.MAX_VALUE;

    private final Author author;
    private final int connection;
    private final ClientLane lane;
    private final Set<HeldNote> heldNotes = new LinkedHashSet<>();
    private final TokenBucket chat;
    private final TokenBucket focus;
    private final Allowance allowance;
    private final Traffic traffic;
    private Deque<Debt> debts = new ArrayDeque<>();
    private final boolean wantsTaken;
    private long lastHeard;
    private long lastPing;
    private boolean wasPinged;
    private long lastAction;
    private long before;
    private long acknowledged;
    private long taken;

    /** A live note that this client began and has not ended. */
    record HeldNote(int instrument, int pitch) {}

    /**
     * An action that is not safe yet.
     *
     * @param before the action before it
     * @param ticket with which it is safe
     */
    private record Debt(long before, long action, long ticket) {}

    /**
     * @param connection which connection of this client it is, counted from 1
     * @param wantsTaken whether the client wants to hear of actions before they are safe
     */
    Member(Author author, int connection, boolean wantsTaken, ClientLane lane, Paces paces, long now) {
        this.author = author;
        this.connection = connection;
        this.wantsTaken = wantsTaken;
        this.lane = lane;
        this.lastHeard = now;
        this.chat = TokenBucket.perSecond(1, 5, now);
        this.focus = TokenBucket.perSecond(10, 10, now);
        this.allowance = new Allowance(paces, now);
        this.traffic = new Traffic(now);
    }

    int id() {
        return author.clientId();
    }

    Author author() {
        return author;
    }

    int connection() {
        return connection;
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

    Traffic traffic() {
        return traffic;
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

    /** Whether a heartbeat is due, as it is at once; if so, the next one is counted from now. */
    boolean takePingDue(long now, long everyNanos) {
        boolean due = !wasPinged || now - lastPing >= everyNanos;
        wasPinged = true;
        lastPing = due ? now : lastPing;
        return due;
    }

    /** Whether the client counts its actions on from connection to connection. */
    boolean countsOn() {
        return wantsTaken;
    }

    /** The client has done so much by former connections. */
    void goOn(long upTo) {
        lastAction = upTo;
        taken = upTo;
    }

    /** What is not safe yet of a former connection's actions is owed here. */
    void takeOver(Member former) {
        goOn(former.lastAction);
        debts = former.debts;
    }

    /** Whether the id is larger than all before; if so, it is the newest. */
    boolean takeAction(long id) {
        boolean rises = id > lastAction;
        before = rises ? lastAction : before;
        lastAction = Math.max(id, lastAction);
        return rises;
    }

    /** The newest id of an action. */
    long lastAction() {
        return lastAction;
    }

    /** The newest action is under way elsewhere; it is not done before {@link #isDone}. */
    void waits() {
        debts.add(new Debt(before, lastAction, UNDER_WAY));
    }

    /** An action that was under way is done. */
    void isDone(long action) {
        debts.removeIf(debt -> debt.action == action && debt.ticket == UNDER_WAY);
    }

    /** The newest action is safe with this ticket, not before. */
    void owes(long ticket) {
        Debt newest = debts.peekLast();
        boolean isSame = newest != null && newest.action == lastAction;
        boolean isWaiting = newest != null && newest.ticket == UNDER_WAY;
        if (!isWaiting && (isSame || debts.size() >= MOST_DEBTS)) {
            debts.removeLast();
            debts.add(new Debt(newest.before, newest.action, ticket));
        } else {
            debts.add(new Debt(before, lastAction, ticket));
        }
    }

    /** Tells the client up to where its actions are dealt with and safe, if that has moved. */
    void acknowledge(long seq, long safeTicket) {
        while (!debts.isEmpty() && debts.peek().ticket <= safeTicket) {
            debts.remove();
        }
        long safe = debts.isEmpty() ? lastAction : debts.peek().before;
        if (acknowledged < safe) {
            acknowledged = safe;
            tell(new ServerMessage.ActionApplied(safe, seq));
        }
        if (wantsTaken && taken < lastAction && acknowledged < lastAction) {
            tell(new ServerMessage.ActionTaken(lastAction, seq));
        }
        taken = lastAction;
    }
}
