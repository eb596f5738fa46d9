package dev.consort.protocol.history.delta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A change of a list of ids, taken back id by id, so that ids which others put in or took out meanwhile stay as they are.
 *
 * @param before the list that the change found
 * @param after the list that it left
 */
record IdOrder(List<?> before, List<?> after) {
    /** What a change did to the order of the band; null if nothing. */
    static IdOrder of(Delta delta) {
        Object before = Scope.at(delta.backward(), "instruments", "order");
        Object after = Scope.at(delta.forward(), "instruments", "order");
        return before instanceof List<?> was && after instanceof List<?> is ? new IdOrder(was, is) : null;
    }

    /** Whether ids that were there before and after changed places. */
    boolean isReordering() {
        return !only(before, after).equals(only(after, before));
    }

    /** The list as it is now without the change, or null if that is no longer clear: it was put in another order since. */
    List<Object> takenBack(List<?> now) {
        if (isReordering()) {
            return JsonTree.same(now, after) ? new ArrayList<>(before) : null;
        }
        List<Object> result = new ArrayList<>(now);
        result.removeIf(id -> after.contains(id) && !before.contains(id));
        for (int i = 0; i < before.size(); i++) {
            if (!after.contains(before.get(i)) && !result.contains(before.get(i))) {
                result.add(placeBehindNeighbour(i, result), before.get(i));
            }
        }
        return result;
    }

    private int placeBehindNeighbour(int index, List<Object> result) {
        for (int i = index - 1; i >= 0; i--) {
            int neighbour = result.indexOf(before.get(i));
            if (neighbour >= 0) {
                return neighbour + 1;
            }
        }
        return 0;
    }

    private static List<?> only(List<?> ids, List<?> wanted) {
        Set<Object> set = new HashSet<>(wanted);
        return ids.stream().filter(set::contains).toList();
    }
}
