package dev.consort.protocol.history.delta;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.shape.Malformed;
import dev.consort.protocol.state.NetworkState;
import java.util.ArrayList;
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
        addIf(order == null, ORDER);
        findOneByOne(Path.ROOT, delta.forward(), delta.backward());
        addIf(conflicts.isEmpty(), Path.ROOT);
        return Delta.Attempt.blocked(conflicts);
    }

    private Delta.Attempt checked(NetworkState merged) {
        NetworkState after = Settlement.of(state, merged, delta);
        compare(
                Path.ROOT,
                delta.forward(),
                delta.backward(),
                Delta.between(state, after).backward());
        if (conflicts.isEmpty()) {
            conflicts.addAll(Soundness.breaches(state, after));
        }
        return conflicts.isEmpty() ? Delta.Attempt.done(after) : Delta.Attempt.blocked(conflicts);
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
    private void compare(Path at, Object forward, Object backward, Object found) {
        if (JsonTree.isLeaf(forward, backward)) {
            boolean stands = found == UNTOUCHED
                    ? JsonTree.same(forward, backward)
                    : JsonTree.same(forward, found) || at.equals(ORDER);
            addIf(!stands, at);
            return;
        }
        JsonTree.members(forward).forEach((name, there) -> {
            if (!isOwnership(at, name)) {
                Object back = JsonTree.members(backward).get(name);
                compare(at.then(name), there, back, member(found, name));
            }
        });
    }

    private static Object member(Object found, String name) {
        return found instanceof Map<?, ?> object && object.containsKey(name) ? object.get(name) : UNTOUCHED;
    }

    /** Who holds an instrument is no matter of what was edited: {@link Settlement} sees to it. */
    private static boolean isOwnership(Path at, String name) {
        return at.equals(Path.ROOT) && name.equals(Scope.OWNERSHIP);
    }

    /** Where the way back cannot be merged in, for want of what it leads back to, each place is tried by itself. */
    private void findOneByOne(Path at, Object forward, Object backward) {
        if (JsonTree.isLeaf(forward, backward)) {
            addIf(!at.equals(ORDER) && !stands(at, forward, backward), at);
            return;
        }
        JsonTree.members(forward).forEach((name, there) -> {
            if (!isOwnership(at, name)) {
                findOneByOne(at.then(name), there, JsonTree.members(backward).get(name));
            }
        });
    }

    private boolean stands(Path at, Object forward, Object backward) {
        NetworkState merged = merged(JsonTree.single(at, backward));
        Object found = merged == null ? UNTOUCHED : Delta.between(state, merged).backward();
        for (String name : at.members()) {
            found = member(found, name);
        }
        return found != UNTOUCHED && JsonTree.same(forward, found);
    }

    private void addIf(boolean isConflict, Path at) {
        if (isConflict) {
            conflicts.add(at);
        }
    }
}
