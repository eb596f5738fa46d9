package dev.consort.protocol.history;

import dev.consort.protocol.patch.StateShapes;
import dev.consort.protocol.state.NetworkState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A session's music as single values by their places, without what counts ids and what undo has no part in. */
final class Leaves {
    static final Object ABSENT = "absent";

    private static final Set<String> NOT_MUSIC = Set.of(
            "players",
            "privileged",
            "ownership",
            "transport/playing",
            "transport/recording",
            "transport/startTick",
            "automation/recording");

    private Leaves() {}

    static Map<String, Object> of(NetworkState state) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        add(leaves, "", StateShapes.STATE.toJson(state));
        return leaves;
    }

    private static void add(Map<String, Object> leaves, String path, Object json) {
        if (NOT_MUSIC.contains(path) || isCounter(path.substring(path.lastIndexOf('/') + 1))) {
            return;
        }
        if (path.equals("instruments/order")) {
            ((List<?>) json).forEach(id -> leaves.put(path + "/" + id, true));
        } else if (json instanceof Map<?, ?> object) {
            object.forEach((name, value) -> add(leaves, path.isEmpty() ? "" + name : path + "/" + name, value));
        } else {
            leaves.put(
                    path,
                    json instanceof List<?> list
                            ? list.stream().map(Leaves::plain).toList()
                            : json);
        }
    }

    private static boolean isCounter(String name) {
        return name.startsWith("next") && name.endsWith("Id");
    }

    private static Object plain(Object json) {
        if (!(json instanceof Map<?, ?> object)) {
            return json;
        }
        Map<String, Object> copy = new TreeMap<>();
        object.forEach((name, value) -> copy.put((String) name, plain(value)));
        return copy;
    }

    /** The places where two states differ, with the values of the second. */
    static Map<String, Object> changed(Map<String, Object> was, Map<String, Object> is) {
        Map<String, Object> changed = new LinkedHashMap<>();
        was.keySet().stream().filter(path -> !is.containsKey(path)).forEach(path -> changed.put(path, ABSENT));
        is.forEach((path, value) -> {
            if (!value.equals(was.get(path))) {
                changed.put(path, value);
            }
        });
        return changed;
    }
}
