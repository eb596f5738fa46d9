package dev.consort.protocol.history.delta;

import dev.consort.protocol.state.NetworkState;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one change did to the music, as two merge patches (RFC 7396) of the session's JSON that meet in the same places.
 * Holds nothing of people, of what plays, and of the counters that keep ids from being used twice; of ownership, only
 * who held the instruments that came or went.
 *
 * <p>Plain JSON values, shared and never changed: a journal can write it down. Costs what the change costs, not what the
 * session is.
 *
 * @param forward what leads there
 * @param backward what leads back
 */
public record Delta(Map<String, Object> forward, Map<String, Object> backward) {
    public Delta {
        forward = Collections.unmodifiableMap(forward);
        backward = Collections.unmodifiableMap(backward);
    }

    /** What takes {@code before} to {@code after} and back again, as far as it can be taken back. */
    public static Delta between(NetworkState before, NetworkState after) {
        return Scope.difference(before, after);
    }

    /** Whether there is nothing to take back. */
    public boolean isEmpty() {
        return forward.isEmpty();
    }

    /** The same change the other way round: what takes it back is what does it again. */
    public Delta inverse() {
        return new Delta(backward, forward);
    }

    /**
     * The places where a state no longer has what this change left there, or where the state without it would not hold
     * together; empty if it can be taken back.
     */
    public List<Path> appliesBackTo(NetworkState state) {
        return undo(state).conflicts();
    }

    /** A state without this change, everything else as it is; or the places that are in the way. For any state. */
    public Attempt undo(NetworkState state) {
        return Reversal.of(this, state);
    }

    /**
     * A state with this change once more; or the places that are in the way. After {@link #undo} it is better to take back
     * the difference that this made: it knows which ids had been used up in between.
     */
    public Attempt redo(NetworkState state) {
        return inverse().undo(state);
    }

    /**
     * This change and the one behind it as one: what leads from {@code before} without this change to {@code after}.
     * Null if {@code before} no longer has all of this change, so that somebody else came in between.
     *
     * @param before the state that the next change found
     * @param after the state that it left
     */
    public Delta then(NetworkState before, NetworkState after) {
        Attempt without = undo(before);
        return without.isPossible() ? between(without.state(), after) : null;
    }

    /** How many single values there are in both directions: a measure of the room that it takes. */
    public int weight() {
        return JsonTree.weight(forward) + JsonTree.weight(backward);
    }

    /** Where it changes something. */
    public Reach reach() {
        return new Reach(JsonTree.reach(forward, backward));
    }

    /**
     * Where nobody else may have been since, if it is to be taken back. An instrument that came or went is one thing, and
     * its place among the others is another: who put something beside it has not touched it.
     */
    public Reach claim() {
        Map<String, Object> claim = new LinkedHashMap<>(JsonTree.reach(forward, backward));
        claim.remove(Scope.OWNERSHIP);
        IdOrder order = IdOrder.of(this);
        if (order != null && !order.isReordering()) {
            Map<String, Object> band = new LinkedHashMap<>(JsonTree.members(claim.get("instruments")));
            band.remove("order");
            claim.put("instruments", band);
        }
        return new Reach(claim);
    }

    /** The numbers of those in a collection that came or went, and are not just changed. */
    public List<Integer> cameOrWent(String subsystem, String collection) {
        Map<String, Object> there = JsonTree.members(Scope.at(forward, subsystem, collection));
        Map<String, Object> back = JsonTree.members(Scope.at(backward, subsystem, collection));
        return there.keySet().stream()
                .filter(id -> JsonTree.isLeaf(there.get(id), back.get(id)))
                .map(Integer::valueOf)
                .toList();
    }

    /**
     * What came of taking back a change.
     *
     * @param state the state without the change; null if that was not possible
     * @param made the difference that this made; null if it was not possible
     * @param conflicts the places that are in the way; empty if it was possible
     */
    public record Attempt(NetworkState state, Delta made, List<Path> conflicts) {
        public Attempt {
            conflicts = List.copyOf(conflicts);
        }

        static Attempt done(NetworkState state, Delta made) {
            return new Attempt(state, made, List.of());
        }

        static Attempt blocked(List<Path> conflicts) {
            return new Attempt(null, null, conflicts);
        }

        /** Whether there is a state without the change. */
        public boolean isPossible() {
            return conflicts.isEmpty();
        }
    }
}
