package dev.consort.client.replica;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.ActionApplied;
import dev.consort.protocol.message.ServerMessage.ActionRejected;
import dev.consort.protocol.message.ServerMessage.FullStateSync;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * A server that numbers states, a replica, and between them a line that delivers patches late, twice, in any order or
 * not at all. What is said about actions keeps its order, as on a real connection.
 */
final class BadLine {
    private static final Author SELF = new Author(1, "Ana");
    private static final Author OTHER = new Author(2, "Ben");

    private final Random dice;
    private final Replica replica = new Replica();
    private final List<NetworkState> history = new ArrayList<>();
    private final List<ServerMessage> stateOnTheLine = new ArrayList<>();
    private final Deque<ServerMessage> answersOnTheLine = new ArrayDeque<>();
    private final Deque<Sent> actionsOnTheLine = new ArrayDeque<>();
    private NetworkState now;
    private int baseline;
    private long lastId;
    private long handledId;

    private record Sent(long id, NetworkAction action) {}

    BadLine(long seed) {
        dice = new Random(seed);
        now = StarterBand.session("Jam");
        now = now.withPlayers(now.players()
                        .with(1, new Player("Ana", Role.PLAYER, true, 0, null, 0))
                        .with(2, new Player("Ben", Role.PLAYER, true, 0, null, 1)))
                .withOwnership(now.ownership().with(2, new OwnerInfo(2, "Ben")));
        history.add(now);
        replica.begin(SELF, 0, fromTheWire(now));
    }

    Replica replica() {
        return replica;
    }

    NetworkState stateAt(long seq) {
        return history.get((int) seq);
    }

    NetworkState newest() {
        return now;
    }

    /** One thing happens somewhere. */
    void step() {
        switch (dice.nextInt(8)) {
            case 0 -> editHere();
            case 1 -> editThere();
            case 2 -> serve();
            case 3 -> broadcast();
            case 4, 5 -> deliverAnyState();
            case 6 -> answer();
            default -> disturb();
        }
    }

    /** From now on the line is good; everything that was said arrives. */
    void calmDown() {
        while (!actionsOnTheLine.isEmpty()) {
            serve();
        }
        broadcast();
        while (!answersOnTheLine.isEmpty()) {
            answer();
        }
        stateOnTheLine.clear();
        replica.fullSync(new FullStateSync(history.size() - 1, fromTheWire(now)));
    }

    private void editHere() {
        NetworkAction action = anyAction();
        if (replica.add(action) == null) {
            replica.sent(++lastId);
            actionsOnTheLine.add(new Sent(lastId, action));
        }
    }

    private void editThere() {
        NetworkAction action = anyAction();
        if (action.access().refusal(now, OTHER.clientId()) == null) {
            apply(action, OTHER);
        }
    }

    private void serve() {
        Sent sent = actionsOnTheLine.poll();
        if (sent == null) {
            return;
        }
        handledId = sent.id();
        boolean denied = sent.action().access().refusal(now, SELF.clientId()) != null;
        if (denied || !apply(sent.action(), SELF)) {
            answersOnTheLine.add(new ActionRejected(sent.id(), null, "no"));
        }
    }

    private boolean apply(NetworkAction action, Author author) {
        NetworkState next = action.applyTo(now, author).state();
        now = next == null ? now : next;
        return next != null;
    }

    /** A patch from what the line was last given to now, as the server makes it; and the acknowledgement. */
    private void broadcast() {
        if (now != history.get(history.size() - 1)) {
            history.add(now);
        }
        int seq = history.size() - 1;
        if (baseline < seq) {
            StatePatch patch = StatePatch.between(history.get(baseline), now);
            stateOnTheLine.add(new StatePatchUpdate(baseline, seq, patch.dirty(), patch.changes(), patch.replace()));
            baseline = seq;
        }
        answersOnTheLine.add(new ActionApplied(handledId, seq));
    }

    private void deliverAnyState() {
        if (stateOnTheLine.isEmpty()) {
            return;
        }
        int at = dice.nextInt(Math.min(3, stateOnTheLine.size()));
        boolean again = dice.nextInt(6) == 0;
        ServerMessage message = again ? stateOnTheLine.get(at) : stateOnTheLine.remove(at);
        if (message instanceof FullStateSync sync) {
            replica.fullSync(sync);
        } else if (!replica.patch((StatePatchUpdate) message)) {
            stateOnTheLine.add(new FullStateSync(baseline, fromTheWire(history.get(baseline))));
        }
    }

    private void answer() {
        ServerMessage message = answersOnTheLine.poll();
        if (message instanceof ActionApplied applied) {
            replica.applied(applied);
        } else if (message instanceof ActionRejected rejected) {
            replica.rejected(rejected.id());
        }
    }

    private void disturb() {
        if (!stateOnTheLine.isEmpty() && dice.nextInt(3) == 0) {
            stateOnTheLine.remove(dice.nextInt(stateOnTheLine.size()));
        } else if (dice.nextInt(6) == 0) {
            boolean free = now.ownerOf(3) == null;
            now = now.withOwnership(
                    free
                            ? now.ownership().with(3, new OwnerInfo(2, "Ben"))
                            : now.ownership().without(3));
        }
    }

    private NetworkAction anyAction() {
        int instrument = 1 + dice.nextInt(9);
        int tick = 240 * dice.nextInt(16);
        int pitch = 40 + dice.nextInt(12);
        return switch (dice.nextInt(8)) {
            case 0, 1 -> new StripAction.SetLevel(instrument, dice.nextInt(100) / 100.0);
            case 2 -> new StripAction.SetMute(instrument, dice.nextBoolean());
            case 3, 4 -> new NoteAction.AddNote(instrument, tick, pitch, 120, 1 + dice.nextInt(127));
            case 5 -> new NoteAction.RemoveNote(instrument, tick, pitch);
            case 6 -> new NoteRangeAction.ClearRange(instrument, 0, 7680);
            default ->
                dice.nextInt(4) == 0
                        ? new BandAction.Add(SourceType.PLUCK, "Harp")
                        : new BandAction.Rename(instrument, "Name " + dice.nextInt(9));
        };
    }

    private static NetworkState fromTheWire(NetworkState state) {
        return StateShapes.STATE.fromJson(StateShapes.STATE.toJson(state));
    }
}
