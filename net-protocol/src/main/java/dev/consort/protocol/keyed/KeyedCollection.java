package dev.consort.protocol.keyed;

import java.util.Map;
import java.util.function.BiConsumer;

/**
 * An immutable collection of entities, each under a key that is its place and never its position in a list.
 *
 * <p>Edits answer a new collection that shares what did not change, so that two versions can be compared by reference
 * at a cost that follows the edit. Keys have a text form because JSON object members are text. Iteration is in key
 * order.
 *
 * @param <C> the collection itself
 * @param <V> what it holds; compared by reference when two versions are compared, by value in {@code equals}
 */
public interface KeyedCollection<C extends KeyedCollection<C, V>, V> {
    /** How many entries there are. Constant time. */
    int size();

    default boolean isEmpty() {
        return size() == 0;
    }

    /**
     * The entry under a key in its text form, or null.
     *
     * @throws IllegalArgumentException if the text is no key of this collection
     */
    V find(String key);

    /**
     * This collection with the entry under {@code key} set; the same instance when it is there already.
     *
     * @throws IllegalArgumentException if the text is no key of this collection
     */
    C with(String key, V value);

    /**
     * This collection without the entry under {@code key}; the same instance when there is none.
     *
     * @throws IllegalArgumentException if the text is no key of this collection
     */
    C without(String key);

    /**
     * This collection with many entries set, or removed where the value is null; the same instance when nothing changes.
     *
     * @throws IllegalArgumentException if one of the texts is no key of this collection
     */
    C withEntries(Map<String, V> changes);

    /** The empty collection of this kind. */
    C cleared();

    /** Visits every entry in key order. */
    void forEachEntry(BiConsumer<String, V> visitor);

    /** Reports each entry whose reference differs between {@code before} and this. */
    void changesSince(C before, ChangeVisitor<V> visitor);

    /** Told of one entry that was added ({@code before} null), removed ({@code after} null) or replaced. */
    @FunctionalInterface
    interface ChangeVisitor<V> {
        void onChange(String key, V before, V after);
    }
}
