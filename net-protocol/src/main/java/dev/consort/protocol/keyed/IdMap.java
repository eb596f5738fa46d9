package dev.consort.protocol.keyed;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Entities by id, a whole number from 0 up.
 *
 * <p>An edit copies one node of 32 places for each five bits of the largest id, and a comparison with a former version
 * enters what changed only: both cost the same among eight entities and among thousands. Measured in {@code
 * docs/decisions/0005-entities-by-id.md}.
 *
 * @param <V> what an id stands for
 */
public final class IdMap<V> implements KeyedCollection<IdMap<V>, V>, Iterable<V> {
    private static final IdMap<?> EMPTY = new IdMap<>(IdTrie.EMPTY, 0);

    private final IdTrie trie;
    private final int size;

    private IdMap(IdTrie trie, int size) {
        this.trie = trie;
        this.size = size;
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
        return size;
    }

    /** The entity with this id, or null. Allocates nothing. */
    public V get(int id) {
        return cast(trie.get(id));
    }

    public boolean contains(int id) {
        return trie.get(id) != null;
    }

    /** The ids in rising order, in an array of the caller's own. */
    public int[] ids() {
        return IntStream.iterate(trie.next(0), id -> id >= 0, this::after)
                .limit(size)
                .toArray();
    }

    private int after(int id) {
        return id == Integer.MAX_VALUE ? -1 : trie.next(id + 1);
    }

    public List<V> values() {
        return Arrays.stream(ids()).mapToObj(this::get).toList();
    }

    /**
     * This map with {@code id} set to {@code value}; the same instance when nothing changes.
     *
     * @throws IllegalArgumentException if the id is below 0
     */
    public IdMap<V> with(int id, V value) {
        Objects.requireNonNull(value);
        if (id < 0) {
            throw new IllegalArgumentException("there is no id " + id);
        }
        V before = get(id);
        return value.equals(before) ? this : new IdMap<>(trie.with(id, value), before == null ? size + 1 : size);
    }

    /** This map with one entity changed; the same instance when there is none with this id. */
    public IdMap<V> update(int id, UnaryOperator<V> change) {
        V before = get(id);
        return before == null ? this : with(id, change.apply(before));
    }

    public IdMap<V> without(int id) {
        if (!contains(id)) {
            return this;
        }
        return size == 1 ? empty() : new IdMap<>(trie.with(id, null), size - 1);
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
    public IdMap<V> withEntries(Map<String, V> changes) {
        IdMap<V> result = this;
        for (Map.Entry<String, V> change : changes.entrySet()) {
            boolean isGone = change.getValue() == null;
            result = isGone ? result.without(change.getKey()) : result.with(change.getKey(), change.getValue());
        }
        return result;
    }

    @Override
    public IdMap<V> cleared() {
        return empty();
    }

    @Override
    public void forEachEntry(BiConsumer<String, V> visitor) {
        for (int id = trie.next(0); id >= 0; id = after(id)) {
            visitor.accept(Integer.toString(id), get(id));
        }
    }

    @Override
    public void changesSince(IdMap<V> before, ChangeVisitor<V> visitor) {
        trie.changesSince(before.trie, (id, was, is) -> visitor.onChange(Integer.toString(id), cast(was), cast(is)));
    }

    @Override
    public Iterator<V> iterator() {
        return new Iterator<>() {
            private int next = trie.next(0);

            @Override
            public boolean hasNext() {
                return next >= 0;
            }

            @Override
            public V next() {
                if (next < 0) {
                    throw new NoSuchElementException();
                }
                V value = get(next);
                next = after(next);
                return value;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private V cast(Object value) {
        return (V) value;
    }

    @Override
    public boolean equals(Object other) {
        return other == this
                || other instanceof IdMap<?> map
                        && size == map.size
                        && trie.shift() == map.trie.shift()
                        && Arrays.deepEquals(trie.root(), map.trie.root());
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(trie.root());
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
