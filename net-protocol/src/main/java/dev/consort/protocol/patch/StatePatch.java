package dev.consort.protocol.patch;

import dev.consort.protocol.shape.RecordShape;
import dev.consort.protocol.state.NetworkState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The difference between two states as JSON values: a merge patch (RFC 7396), and whole subsystems where most of their
 * entries came or went.
 *
 * <p>The values are shared and must not be changed.
 *
 * @param changes merge patch of the state's JSON
 * @param replace subsystems that go whole, by name
 */
public record StatePatch(Map<String, Object> changes, Map<String, Object> replace) {
    /** Up to this many entries that came or went, a merge patch is no burden and says more. */
    private static final int SMALL_TURNOVER = 16;

    /** What takes {@code before} to {@code after}. The cost follows the size of the edit, not of the session. */
    public static StatePatch between(NetworkState before, NetworkState after) {
        Map<String, Object> changes = new LinkedHashMap<>();
        Map<String, Object> replace = new LinkedHashMap<>();
        StateShapes.STATE.compare(before, after, (name, change, turnover) -> {
            if (turnover.isLarge(SMALL_TURNOVER)) {
                replace.put(name, turnover.whole());
            } else {
                changes.put(name, change);
            }
        });
        return new StatePatch(changes, replace);
    }

    /**
     * The state after this patch. What the patch does not touch keeps its identity.
     *
     * @throws dev.consort.protocol.shape.Malformed if the patch does not fit this state
     */
    public NetworkState applyTo(NetworkState before) {
        RecordShape<NetworkState> shape = StateShapes.STATE;
        return shape.replaced(shape.merged(before, changes), replace);
    }

    public boolean isEmpty() {
        return changes.isEmpty() && replace.isEmpty();
    }

    /** The names of the subsystems that it touches. */
    public List<String> dirty() {
        List<String> names = new ArrayList<>(changes.keySet());
        names.addAll(replace.keySet());
        return names;
    }
}
