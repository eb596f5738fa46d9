package dev.consort.protocol.history.delta;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Places in the session's JSON: a tree of member names whose ends are the places.
 *
 * @param places a JSON object; true at each place
 */
public record Reach(Map<String, Object> places) {
    /** A name for the whole: what meets it meets everything. */
    private static final String EVERYWHERE = "";

    public Reach {
        places = Collections.unmodifiableMap(places);
    }

    /** These places. */
    public static Reach of(List<Path> paths) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Path path : paths) {
            add(tree, path.members());
        }
        return new Reach(tree);
    }

    private static void add(Map<String, Object> tree, List<String> members) {
        if (members.isEmpty()) {
            tree.put(EVERYWHERE, Boolean.TRUE);
            return;
        }
        String first = members.get(0);
        if (members.size() == 1) {
            tree.put(first, Boolean.TRUE);
        } else if (tree.computeIfAbsent(first, name -> new LinkedHashMap<String, Object>())
                instanceof Map<?, ?> inner) {
            add(JsonTree.members(inner), members.subList(1, members.size()));
        }
    }

    /** The places of both. */
    public Reach and(Reach other) {
        return new Reach(union(places, other.places));
    }

    private static Map<String, Object> union(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> union = new LinkedHashMap<>(one);
        other.forEach((name, place) -> union.merge(name, place, Reach::both));
        return union;
    }

    private static Object both(Object one, Object other) {
        return JsonTree.isLeaf(one, other) ? Boolean.TRUE : union(JsonTree.members(one), JsonTree.members(other));
    }

    /** Whether they have a place in common, or one of them a place inside a place of the other. */
    public boolean meets(Reach other) {
        return places.containsKey(EVERYWHERE) || JsonTree.meet(places, other.places);
    }

    /** How many places there are. */
    public int size() {
        return JsonTree.weight(places);
    }
}
