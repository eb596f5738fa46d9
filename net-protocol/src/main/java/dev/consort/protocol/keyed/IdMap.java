package dev.consort.protocol.keyed;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;

/**
 * Entities by small positive id: two parallel arrays sorted by id, copied on write.
 *
 * <p>Meant for some hundreds of entries: a copy of 512 references is 2 KiB, and comparing two versions is one pass.
 *
 * @param <V> what an id stands for
 */
public final class IdMap<V> implements KeyedCollection<IdMap<V>, V>, Iterable<V> {
    private static final IdMap<?> EMPTY = new IdMap<>(new int[0], new Object[0]);

    private final int[] ids;
    private final Object[] values;

    private IdMap(int[] ids, Object[] values) {
        this.ids = ids;
        this.values = values;
    }

    @SuppressWarnings("unchecked")
    public static <V> IdMap<V> empty() {
        return (IdMap<V>) EMPTY;
    }

    public static <V> IdMap<V> of(int id, V value) {
        return IdMap.<V>empty().with(id, value);
    }

    @Override
    public int size() {
        return ids.length;
    }

    /** The entity with this id, or null. */
    public V get(int id) {
        int at = Arrays.binarySearch(ids, id);
        return at < 0 ? null : value(at);
    }

    public boolean contains(int id) {
        return Arrays.binarySearch(ids, id) >= 0;
    }

    /** The ids in rising order, in an array of the caller's own. */
    public int[] ids() {
        return ids.clone();
    }

    public List<V> values() {
        return Arrays.stream(values).map(IdMap::<V>cast).toList();
    }

    /** This map with {@code id} set to {@code value}; the same instance when nothing changes. */
    public IdMap<V> with(int id, V value) {
        Objects.requireNonNull(value);
        int at = Arrays.binarySearch(ids, id);
        if (at >= 0) {
            return value(at).equals(value) ? this : replaced(at, value);
        }
        return inserted(-at - 1, id, value);
    }

    /** This map with one entity changed; the same instance when there is none with this id. */
    public IdMap<V> update(int id, UnaryOperator<V> change) {
        V before = get(id);
        return before == null ? this : with(id, change.apply(before));
    }

    public IdMap<V> without(int id) {
        int at = Arrays.binarySearch(ids, id);
        if (at < 0) {
            return this;
        }
        int[] fewerIds = new int[ids.length - 1];
        Object[] fewer = new Object[ids.length - 1];
        System.arraycopy(ids, 0, fewerIds, 0, at);
        System.arraycopy(values, 0, fewer, 0, at);
        System.arraycopy(ids, at + 1, fewerIds, at, fewerIds.length - at);
        System.arraycopy(values, at + 1, fewer, at, fewer.length - at);
        return new IdMap<>(fewerIds, fewer);
    }

    private IdMap<V> replaced(int at, V value) {
        Object[] changed = values.clone();
        changed[at] = value;
        return new IdMap<>(ids, changed);
    }

    private IdMap<V> inserted(int at, int id, V value) {
        int[] moreIds = Arrays.copyOf(ids, ids.length + 1);
        Object[] more = Arrays.copyOf(values, values.length + 1);
        System.arraycopy(ids, at, moreIds, at + 1, ids.length - at);
        System.arraycopy(values, at, more, at + 1, values.length - at);
        moreIds[at] = id;
        more[at] = value;
        return new IdMap<>(moreIds, more);
    }

    @Override
    public V find(String key) {
        return get(KeyText.parse(key));
    }

    @Override
    public IdMap<V> with(String key, V value) {
        return with(KeyText.parse(key), value);
    }

    @Override
    public IdMap<V> without(String key) {
        return without(KeyText.parse(key));
    }

    @Override
    public IdMap<V> cleared() {
        return empty();
    }

    @Override
    public void forEachEntry(BiConsumer<String, V> visitor) {
        for (int i = 0; i < ids.length; i++) {
            visitor.accept(Integer.toString(ids[i]), value(i));
        }
    }

    @Override
    public void changesSince(IdMap<V> before, ChangeVisitor<V> visitor) {
        int was = 0;
        int now = 0;
        while (was < before.ids.length || now < ids.length) {
            long oldId = was < before.ids.length ? before.ids[was] : Long.MAX_VALUE;
            long newId = now < ids.length ? ids[now] : Long.MAX_VALUE;
            V old = oldId <= newId ? before.value(was++) : null;
            V current = newId <= oldId ? value(now++) : null;
            if (old != current) {
                visitor.onChange(Long.toString(Math.min(oldId, newId)), old, current);
            }
        }
    }

    @Override
    public Iterator<V> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < values.length;
            }

            @Override
            public V next() {
                if (next >= values.length) {
                    throw new NoSuchElementException();
                }
                return value(next++);
            }
        };
    }

    private V value(int at) {
        return cast(values[at]);
    }

    @SuppressWarnings("unchecked")
    private static <V> V cast(Object value) {
        return (V) value;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof IdMap<?> map && Arrays.equals(ids, map.ids) && Arrays.equals(values, map.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(ids) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        forEachEntry((id, value) -> text.append(text.length() > 1 ? ", " : "")
                .append(id)
                .append('=')
                .append(value));
        return text.append('}').toString();
    }
}
