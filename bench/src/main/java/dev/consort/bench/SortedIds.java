package dev.consort.bench;

import java.util.Arrays;

/** Entities by id in two parallel arrays that are copied on write: what the trie is measured against. */
final class SortedIds {
    static final SortedIds EMPTY = new SortedIds(new int[0], new Object[0]);

    private final int[] ids;
    private final Object[] values;

    private SortedIds(int[] ids, Object[] values) {
        this.ids = ids;
        this.values = values;
    }

    Object get(int id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? null : values[at];
    }

    SortedIds with(int id, Object value) {
        int at = Arrays.binarySearch(ids, id);
        if (at >= 0) {
            Object[] changed = values.clone();
            changed[at] = value;
            return new SortedIds(ids, changed);
        }
        int place = -at - 1;
        int[] moreIds = Arrays.copyOf(ids, ids.length + 1);
        Object[] more = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(ids, place, moreIds, place + 1, ids.length - place);
        System.arraycopy(values, place, more, place + 1, values.length - place);
        moreIds[place] = id;
        more[place] = value;
        return new SortedIds(moreIds, more);
    }

    /** How many places differ from a version with the same ids. */
    int changesSince(SortedIds before) {
        int changed = 0;
        for (int i = 0; i < ids.length; i++) {
            changed += ids[i] == before.ids[i] && values[i] == before.values[i] ? 0 : 1;
        }
        return changed;
    }

    int sumOfHashes() {
        int sum = 0;
        for (Object value : values) {
            sum += value.hashCode();
        }
        return sum;
    }
}
