package dev.consort.protocol.keyed;

import java.util.Arrays;

/**
 * A sparse array of ids that never changes: a tree of nodes with 32 places, five bits of the id to a level, as deep as the
 * largest id needs. Ids in order are places in order. Since where an id lives follows from the id alone, two versions have
 * the same node at the same place exactly where nothing changed.
 *
 * @param root a node: its places hold values at level 0, nodes above it; null where there is nothing
 * @param shift bits of an id below the root's own five: 0, 5 … 30
 */
record IdTrie(Object[] root, int shift) {
    static final IdTrie EMPTY = new IdTrie(new Object[0], 0);

    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final int MASK = WIDTH - 1;

    /** Told of one place that is not the same in two versions; null is nothing. */
    @FunctionalInterface
    interface PlaceVisitor {
        void onPlace(int id, Object before, Object after);
    }

    /** The value of an id from 0 up, or null. */
    Object get(int id) {
        if (id < 0 || id >>> shift >= WIDTH) {
            return null;
        }
        Object[] node = root;
        for (int level = shift; level > 0; level -= BITS) {
            node = (Object[]) at(node, id >>> level & MASK);
            if (node == null) {
                return null;
            }
        }
        return at(node, id & MASK);
    }

    private static Object at(Object[] node, int place) {
        return place < node.length ? node[place] : null;
    }

    /** This with another value for an id from 0 up; null for none. */
    IdTrie with(int id, Object value) {
        IdTrie deep = this;
        while (id >>> deep.shift >= WIDTH) {
            Object[] above = deep.root.length == 0 ? deep.root : new Object[] {deep.root};
            deep = new IdTrie(above, deep.shift + BITS);
        }
        return new IdTrie(replaced(deep.root, deep.shift, id, value), deep.shift).shallow();
    }

    private static Object[] replaced(Object[] node, int level, int id, Object value) {
        int place = id >>> level & MASK;
        if (level == 0) {
            return placed(node, place, value);
        }
        Object[] below = (Object[]) at(node, place);
        Object[] changed = replaced(below == null ? EMPTY.root : below, level - BITS, id, value);
        return placed(node, place, changed.length == 0 ? null : changed);
    }

    /** A node is as long as its last place that holds something. */
    private static Object[] placed(Object[] node, int place, Object content) {
        int length = Math.max(node.length, place + 1);
        if (content == null && length == place + 1) {
            length = place;
            while (length > 0 && node[length - 1] == null) {
                length--;
            }
        }
        Object[] changed = Arrays.copyOf(node, length);
        if (place < length) {
            changed[place] = content;
        }
        return changed;
    }

    /** This without levels that its largest id does not need. */
    private IdTrie shallow() {
        Object[] top = root;
        int level = shift;
        while (level > 0 && top.length <= 1) {
            top = top.length == 0 ? top : (Object[]) top[0];
            level -= BITS;
        }
        return level == shift ? this : new IdTrie(top, level);
    }

    /** The first id from this one on that has a value, or −1. Allocates nothing. */
    int next(int from) {
        return from < 0 || from >>> shift >= WIDTH ? -1 : next(root, shift, from);
    }

    private static int next(Object[] node, int level, int from) {
        int first = from >>> level & MASK;
        for (int place = first; place < node.length; place++) {
            if (node[place] == null) {
                continue;
            }
            int start = place == first ? from : beginning(from, place, level);
            int found = level == 0 ? start : next((Object[]) node[place], level - BITS, start);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** The first id in a place of the node that {@code inside} is in. */
    private static int beginning(int inside, int place, int level) {
        long above = (long) inside >>> level + BITS << level + BITS;
        return (int) above | place << level;
    }

    /** Tells of every place whose reference is not the same. Nodes that both share are not entered. */
    void changesSince(IdTrie before, PlaceVisitor visitor) {
        int level = Math.max(shift, before.shift);
        compare(before.raised(level), raised(level), level, 0, visitor);
    }

    private Object[] raised(int level) {
        Object[] top = root;
        for (int at = shift; at < level; at += BITS) {
            top = top.length == 0 ? top : new Object[] {top};
        }
        return top;
    }

    private static void compare(Object[] before, Object[] after, int level, int base, PlaceVisitor visitor) {
        for (int place = 0; before != after && place < Math.max(before.length, after.length); place++) {
            Object was = at(before, place);
            Object is = at(after, place);
            int id = base | place << level;
            if (was != is && level == 0) {
                visitor.onPlace(id, was, is);
            } else if (was != is) {
                compare(node(was), node(is), level - BITS, id, visitor);
            }
        }
    }

    private static Object[] node(Object content) {
        return content == null ? EMPTY.root : (Object[]) content;
    }
}
