package dev.consort.bench;

import dev.consort.protocol.keyed.IdMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.pcollections.IntTreePMap;

/**
 * Collections of entities by id: what the session does with one, in three structures. Behind
 * {@code docs/decisions/0005-entities-by-id.md}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class IdMapBenchmark {
    /** How many entities there are. */
    @Param({"8", "64", "512", "4096"})
    public int entities;

    private final Object[] values = {"one", "other"};
    private IdMap<Object> trie;
    private SortedIds sorted;
    private IntTreePMap<Object> tree;
    private int middle;
    private int turn;

    /** Fills each structure with the same. */
    @Setup
    public void prepare() {
        trie = IdMap.empty();
        sorted = SortedIds.EMPTY;
        tree = IntTreePMap.empty();
        for (int id = 1; id <= entities; id++) {
            Object value = "entity " + id;
            trie = trie.with(id, value);
            sorted = sorted.with(id, value);
            tree = tree.plus(id, value);
        }
        middle = entities / 2;
    }

    private Object next() {
        turn ^= 1;
        return values[turn];
    }

    /** Replaces one and finds the difference. */
    @Benchmark
    public int editAndCompareTrie() {
        IdMap<Object> before = trie;
        trie = before.with(middle, next());
        int[] changed = new int[1];
        trie.changesSince(before, (id, was, is) -> changed[0]++);
        return changed[0];
    }

    /** Replaces one and finds the difference. */
    @Benchmark
    public int editAndCompareSortedArrays() {
        SortedIds before = sorted;
        sorted = before.with(middle, next());
        return sorted.changesSince(before);
    }

    /** Replaces one and finds the difference, for which a general library's map has to be gone through. */
    @Benchmark
    public int editAndCompareLibraryTree() {
        IntTreePMap<Object> before = tree;
        tree = before.plus(middle, next());
        int changed = 0;
        for (Integer id : tree.keySet()) {
            changed += tree.get(id) == before.get(id) ? 0 : 1;
        }
        return changed;
    }

    /** Looks one up. */
    @Benchmark
    public Object getTrie() {
        return trie.get(middle);
    }

    /** Looks one up. */
    @Benchmark
    public Object getSortedArrays() {
        return sorted.get(middle);
    }

    /** Looks one up. */
    @Benchmark
    public Object getLibraryTree() {
        return tree.get(middle);
    }

    /** Goes through all. */
    @Benchmark
    public int iterateTrie() {
        int sum = 0;
        for (Object value : trie) {
            sum += value.hashCode();
        }
        return sum;
    }

    /** Goes through all. */
    @Benchmark
    public int iterateSortedArrays() {
        return sorted.sumOfHashes();
    }

    /** Goes through all. */
    @Benchmark
    public int iterateLibraryTree() {
        int sum = 0;
        for (Object value : tree.values()) {
            sum += value.hashCode();
        }
        return sum;
    }
}
