package dev.consort.protocol.history.delta;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One change being taken back in one state. The way back is merged in, and the difference that this made is compared with
 * the change: where it is not the exact reverse, somebody else was there since.
 */
final class Reversal {
    private static final Path ORDER = Path.of("instruments", "order");

    /** What a state has where the way back changes nothing. */
    private static final Object UNTOUCHED = new Object();

    private final Delta delta;
    private final NetworkState state;
    private final List<Path> conflicts = new ArrayList<>();

    /** The names that lead to where it is looked now. */
    private final Deque<String> trail = new ArrayDeque<>();

    private Reversal(Delta delta, NetworkState state) {
        this.delta = delta;
        this.state = state;
    }

    static Delta.Attempt of(Delta delta, NetworkState state) {
        return new Reversal(delta, state).attempt();
    }

    private Delta.Attempt attempt() {
        List<Object> order = order();
        NetworkState merged = order == null ? null : merged(patch(order));
        if (merged != null) {
            return checked(merged);
        }
        if (order == null) {
            conflicts.add(ORDER);
        }
        findOneByOne(delta.forward(), delta.backward());
        addIf(conflicts.isEmpty());
        return Delta.Attempt.blocked(conflicts);
    }

    private Delta.Attempt checked(NetworkState merged) {
        NetworkState after = Settlement.of(state, merged, delta);
        Delta made = Delta.between(state, after);
        compare(delta.forward(), delta.backward(), made.backward());
        if (conflicts.isEmpty()) {
            conflicts.addAll(Soundness.breaches(state, after));
        }
        return conflicts.isEmpty() ? Delta.Attempt.done(after, made) : Delta.Attempt.blocked(conflicts);
    }

    /** The order of the band without the change; null if it cannot be told. */
    private List<Object> order() {
        List<Object> now = new ArrayList<>();
        state.instruments().order().forEach(id -> now.add((long) id));
        IdOrder change = IdOrder.of(delta);
        return change == null ? now : change.takenBack(now);
    }

    private Map<String, Object> patch(List<Object> order) {
        Map<String, Object> patch = new LinkedHashMap<>(delta.backward());
        patch.remove(Scope.OWNERSHIP);
        if (IdOrder.of(delta) != null) {
            Map<String, Object> instruments = new LinkedHashMap<>(JsonTree.members(patch.get("instruments")));
            instruments.put("order", order);
            patch.put("instruments", instruments);
        }
        return patch;
    }

    private NetworkState merged(Map<String, Object> patch) {
        try {
            return StateShapes.STATE.merged(state, patch);
        } catch (Malformed e) {
            return null;
        }
    }

    /** Goes through the change side by side with what was there when it was taken back. */
    private void compare(Object forward, Object backward, Object found) {
        if (JsonTree.isLeaf(forward, backward)) {
            boolean stands =
                    found == UNTOUCHED ? JsonTree.same(forward, backward) : JsonTree.same(forward, found) || isOrder();
            addIf(!stands);
            return;
        }
        JsonTree.members(forward).forEach((name, there) -> {
            if (!isOwnership(name)) {
                trail.addLast(name);
                compare(there, JsonTree.members(backward).get(name), member(found, name));
                trail.removeLast();
            }
        });
    }

    private static Object member(Object found, String name) {
        return found instanceof Map<?, ?> object && object.containsKey(name) ? object.get(name) : UNTOUCHED;
    }

    /** Who holds an instrument is no matter of what was edited: {@link Settlement} sees to it. */
    private boolean isOwnership(String name) {
        return trail.isEmpty() && name.equals(Scope.OWNERSHIP);
    }

    /** The order is taken back id by id, and was looked at then. */
    private boolean isOrder() {
        return trail.size() == 2 && here().equals(ORDER);
    }

    private Path here() {
        return new Path(List.copyOf(trail));
    }

    /** Where the way back cannot be merged in, for want of what it leads back to, each place is tried by itself. */
    private void findOneByOne(Object forward, Object backward) {
        if (JsonTree.isLeaf(forward, backward)) {
            addIf(!isOrder() && !stands(forward, backward));
            return;
        }
        JsonTree.members(forward).forEach((name, there) -> {
            if (!isOwnership(name)) {
                trail.addLast(name);
                findOneByOne(there, JsonTree.members(backward).get(name));
                trail.removeLast();
            }
        });
    }

    private boolean stands(Object forward, Object backward) {
        NetworkState merged = merged(JsonTree.single(here(), backward));
        Object found = merged == null ? UNTOUCHED : Delta.between(state, merged).backward();
        for (String name : trail) {
            found = member(found, name);
        }
        return found != UNTOUCHED && JsonTree.same(forward, found);
    }

    private void addIf(boolean isConflict) {
        if (isConflict) {
            conflicts.add(here());
        }
    }
}
