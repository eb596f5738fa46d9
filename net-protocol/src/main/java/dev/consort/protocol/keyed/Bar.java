package dev.consort.protocol.keyed;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.SortedMap;

/** The events of one bar, sorted by key. Never changed once made; compared by reference. */
record Bar(long[] keys, Object[] events) {
    static final Bar EMPTY = new Bar(new long[0], new Object[0]);

    Bar replaced(int at, Object event) {
        Object[] changed = events.clone();
        changed[at] = event;
        return new Bar(keys, changed);
    }

    Bar inserted(int at, long key, Object event) {
        long[] moreKeys = Arrays.copyOf(keys, keys.length + 1);
        Object[] more = Arrays.copyOf(events, events.length + 1);
        System.arraycopy(keys, at, moreKeys, at + 1, keys.length - at);
        System.arraycopy(events, at, more, at + 1, events.length - at);
        moreKeys[at] = key;
        more[at] = event;
        return new Bar(moreKeys, more);
    }

    Bar removed(int at) {
        int length = keys.length - 1;
        long[] fewerKeys = Arrays.copyOf(keys, length);
        Object[] fewer = Arrays.copyOf(events, length);
        System.arraycopy(keys, at + 1, fewerKeys, at, length - at);
        System.arraycopy(events, at + 1, fewer, at, length - at);
        return new Bar(fewerKeys, fewer);
    }

    /** This bar with all the changes, where null removes; the same instance when nothing changes by them. */
    Bar merged(SortedMap<Long, ?> changes) {
        Merge merge = new Merge(keys.length + changes.size());
        Iterator<? extends Map.Entry<Long, ?>> rest = changes.entrySet().iterator();
        int at = 0;
        while (rest.hasNext()) {
            Map.Entry<Long, ?> change = rest.next();
            for (; at < keys.length && keys[at] < change.getKey(); at++) {
                merge.keep(keys[at], events[at]);
            }
            boolean isThere = at < keys.length && keys[at] == change.getKey();
            merge.change(change.getKey(), isThere ? events[at++] : null, change.getValue());
        }
        for (; at < keys.length; at++) {
            merge.keep(keys[at], events[at]);
        }
        return merge.isChanged ? merge.finished() : this;
    }

    /** A bar that is being written from left to right. */
    private static final class Merge {
        private final long[] keys;
        private final Object[] events;
        private int size;
        private boolean isChanged;

        private Merge(int mostEvents) {
            keys = new long[mostEvents];
            events = new Object[mostEvents];
        }

        private void keep(long key, Object event) {
            keys[size] = key;
            events[size++] = event;
        }

        private void change(long key, Object before, Object after) {
            boolean same = before == null ? after == null : before.equals(after);
            isChanged |= !same;
            if (after != null) {
                keep(key, same ? before : after);
            }
        }

        private Bar finished() {
            return size == 0 ? EMPTY : new Bar(Arrays.copyOf(keys, size), Arrays.copyOf(events, size));
        }
    }
}
