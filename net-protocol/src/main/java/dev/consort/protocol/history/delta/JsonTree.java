package dev.consort.protocol.history.delta;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** JSON values as merge patches have them, and what holds for two of them that lead there and back. */
final class JsonTree {
    private JsonTree() {}

    /** Whether two patches meet in one change here, rather than in changes further down. */
    static boolean isLeaf(Object forward, Object backward) {
        return !(forward instanceof Map && backward instanceof Map);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> members(Object json) {
        return json instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
    }

    /** Whether a member counts ids up: {@code nextId}, {@code nextEffectId}. Such a one never goes back. */
    static boolean isCounter(String name) {
        return name.startsWith("next") && name.endsWith("Id");
    }

    /** Whether two values are equal but for counters. A number that was read from text may have lost its fraction. */
    static boolean same(Object one, Object other) {
        if (one instanceof Map<?, ?> && other instanceof Map<?, ?>) {
            return sameMembers(members(one), members(other));
        }
        if (one instanceof List<?> left && other instanceof List<?> right) {
            return sameElements(left, right);
        }
        if (one instanceof Number left && other instanceof Number right && one.getClass() != other.getClass()) {
            return left.doubleValue() == right.doubleValue();
        }
        return one == null ? other == null : one.equals(other);
    }

    private static boolean sameMembers(Map<String, Object> one, Map<String, Object> other) {
        Predicate<String> isBoth =
                name -> isCounter(name) || other.containsKey(name) && same(one.get(name), other.get(name));
        return one.keySet().stream().allMatch(isBoth)
                && other.keySet().stream().allMatch(name -> isCounter(name) || one.containsKey(name));
    }

    private static boolean sameElements(List<?> one, List<?> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = same(one.get(i), other.get(i));
        }
        return same;
    }

    /** How many single values there are in it. */
    static int weight(Object json) {
        if (json instanceof Map<?, ?> object) {
            return object.values().stream().mapToInt(JsonTree::weight).sum();
        }
        return json instanceof List<?> list
                ? list.stream().mapToInt(JsonTree::weight).sum()
                : 1;
    }

    /** Where two patches that lead there and back change something, without what. */
    static Map<String, Object> reach(Map<String, Object> forward, Map<String, Object> backward) {
        Map<String, Object> reach = new LinkedHashMap<>();
        forward.forEach((name, there) -> {
            Object back = backward.get(name);
            reach.put(name, isLeaf(there, back) ? Boolean.TRUE : reach(members(there), members(back)));
        });
        return reach;
    }

    /** Whether two reaches have a place in common, or one of them a place inside a place of the other. */
    static boolean meet(Object one, Object other) {
        if (!(one instanceof Map) || !(other instanceof Map)) {
            return true;
        }
        Map<String, Object> smaller =
                members(members(one).size() <= members(other).size() ? one : other);
        Map<String, Object> larger = members(smaller == one ? other : one);
        return smaller.entrySet().stream()
                .anyMatch(
                        each -> larger.containsKey(each.getKey()) && meet(each.getValue(), larger.get(each.getKey())));
    }

    /** The patch that has one value at a place. */
    static Map<String, Object> single(Path path, Object value) {
        Object patch = value;
        for (int i = path.members().size() - 1; i >= 0; i--) {
            Map<String, Object> around = new LinkedHashMap<>();
            around.put(path.members().get(i), patch);
            patch = around;
        }
        return members(patch);
    }
}
