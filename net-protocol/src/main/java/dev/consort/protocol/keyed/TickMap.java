package dev.consort.protocol.keyed;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Events by their place in musical time: persistent, ordered, and cheap to compare with a former version of itself.
 *
 * <p>Two levels: blocks of 64 bars of 1,920 ticks, each bar a small sorted array. Where an event lives follows from its
 * key alone, so equal positions of two versions hold the same reference exactly where nothing changed: an edit copies
 * one bar, one block and the row of blocks, and a comparison descends only where references differ. Measured against
 * general persistent maps, which have no such comparison, in {@code docs/decisions/0003-notes-by-bar.md}.
 *
 * <p>A key is {@code tick * 128 + lane}; the lane (0–127) tells events of one tick apart.
 *
 * @param <C> the concrete collection
 * @param <V> the event
 */
public abstract class TickMap<C extends TickMap<C, V>, V> implements KeyedCollection<C, V> {
    /** Lanes per tick: one for each MIDI pitch. */
    public static final int LANES = 128;

    private static final int TICKS_PER_BAR = 1920;
    private static final long KEYS_PER_BAR = (long) TICKS_PER_BAR * LANES;
    private static final int BARS_PER_BLOCK = 64;

    /** A tick is an int, so none lies here. */
    private static final long AFTER_LAST = 1L << 31;

    private final Bar[][] blocks;
    private final int size;

    /** An immutable tree of events, opaque outside; carries what {@link #rebuilt} needs. */
    protected record Content(Object blocks, int size) {
        private static final Content NONE = new Content(new Bar[0][], 0);
    }

    protected TickMap() {
        this(Content.NONE);
    }

    protected TickMap(Content content) {
        this.blocks = (Bar[][]) content.blocks;
        this.size = content.size;
    }

    /** A collection of the concrete kind with this content. */
    protected abstract C rebuilt(Content content);

    /** Reads a key's text form; the inverse of {@link #text}. */
    protected abstract long key(String text);

    /** A key's text form, as in JSON. */
    protected abstract String text(long key);

    protected static long key(int tick, int lane) {
        if (tick < 0 || lane < 0 || lane >= LANES) {
            throw new IllegalArgumentException("there is no place at tick " + tick + ", lane " + lane);
        }
        return (long) tick * LANES + lane;
    }

    /** Reads a tick and a lane from two decimal texts in canonical form. */
    protected static long key(String tick, String lane) {
        int laneNumber = KeyText.parse(lane);
        if (laneNumber >= LANES) {
            throw new IllegalArgumentException("'" + lane + "' is not from 0 to 127");
        }
        return key(KeyText.parse(tick), laneNumber);
    }

    public static int tickOf(long key) {
        return (int) (key / LANES);
    }

    public static int laneOf(long key) {
        return (int) (key % LANES);
    }

    @Override
    public final int size() {
        return size;
    }

    /** The event under this key, or null. */
    public final V get(long key) {
        Bar bar = barAt(blocks, barIndex(key));
        int at = Arrays.binarySearch(bar.keys(), key);
        return at < 0 ? null : cast(bar.events()[at]);
    }

    /** This collection with the event set; the same instance when an equal event is there. */
    public final C with(long key, V event) {
        int index = barIndex(key);
        Bar bar = barAt(blocks, index);
        int at = Arrays.binarySearch(bar.keys(), key);
        if (at >= 0) {
            return bar.events()[at].equals(event) ? self() : rebuilt(content(index, bar.replaced(at, event), size));
        }
        return rebuilt(content(index, bar.inserted(-at - 1, key, event), size + 1));
    }

    /** This collection without the event; the same instance when there is none. */
    public final C without(long key) {
        int index = barIndex(key);
        Bar bar = barAt(blocks, index);
        int at = Arrays.binarySearch(bar.keys(), key);
        return at < 0 ? self() : rebuilt(content(index, bar.removed(at), size - 1));
    }

    /**
     * This collection with many events set, or removed where the value is null; the same instance when nothing changes.
     * Copies each bar once, whereas one call after the other would copy a crowded bar for each of its events.
     */
    public final C withAll(SortedMap<Long, V> changes) {
        C result = self();
        SortedMap<Long, V> left = changes;
        while (!left.isEmpty()) {
            long nextBar = (left.firstKey() / KEYS_PER_BAR + 1) * KEYS_PER_BAR;
            result = ((TickMap<C, V>) result).withBar(left.headMap(nextBar));
            left = left.tailMap(nextBar);
        }
        return result;
    }

    private C withBar(SortedMap<Long, V> changes) {
        int index = barIndex(changes.firstKey());
        Bar before = barAt(blocks, index);
        Bar after = before.merged(changes);
        int growth = after.keys().length - before.keys().length;
        return after == before ? self() : rebuilt(content(index, after, size + growth));
    }

    @Override
    public final V find(String key) {
        return get(key(key));
    }

    @Override
    public final C with(String key, V value) {
        return with(key(key), value);
    }

    @Override
    public final C without(String key) {
        return without(key(key));
    }

    @Override
    public final C withEntries(Map<String, V> changes) {
        TreeMap<Long, V> byPlace = new TreeMap<>();
        changes.forEach((key, event) -> byPlace.put(key(key), event));
        return withAll(byPlace);
    }

    @Override
    public final C cleared() {
        return rebuilt(Content.NONE);
    }

    /** Visits the events from {@code fromTick} up to but not including {@code toTick}, in key order. */
    public final void window(long fromTick, long toTick, EventVisitor<? super V> visitor) {
        long from = Math.min(Math.max(0, fromTick), AFTER_LAST) * LANES;
        long to = Math.min(Math.max(0, toTick), AFTER_LAST) * LANES;
        int last = (int) Math.min((to - 1) / KEYS_PER_BAR, (long) blocks.length * BARS_PER_BLOCK - 1);
        for (int index = barIndex(from); index <= last; index++) {
            if (blocks[index / BARS_PER_BLOCK] == null) {
                index |= BARS_PER_BLOCK - 1;
                continue;
            }
            visit(barAt(blocks, index), from, to, visitor);
        }
    }

    /** The last key that is not behind this one, or −1; a key of any size may be asked for. */
    protected final long floorKey(long key) {
        long capped = Math.min(key, (AFTER_LAST - 1) * LANES);
        for (int index = capped < 0 ? -1 : Math.min(barIndex(capped), lastBar());
                index >= 0;
                index = barBefore(index)) {
            Bar bar = barAt(blocks, index);
            int at = Arrays.binarySearch(bar.keys(), capped);
            int floor = at >= 0 ? at : -at - 2;
            if (floor >= 0) {
                return bar.keys()[floor];
            }
        }
        return -1;
    }

    /** The first key that is behind this one, or −1. */
    protected final long higherKey(long key) {
        for (int index = barIndex(Math.max(0, key)); index <= lastBar(); index = barAfter(index)) {
            Bar bar = barAt(blocks, index);
            int at = Arrays.binarySearch(bar.keys(), key);
            int higher = at >= 0 ? at + 1 : -at - 1;
            if (higher < bar.keys().length) {
                return bar.keys()[higher];
            }
        }
        return -1;
    }

    private int lastBar() {
        return blocks.length * BARS_PER_BLOCK - 1;
    }

    /** The bar in front of this one that may hold something, by leaps over empty blocks. */
    private int barBefore(int index) {
        int before = index - 1;
        while (before >= 0 && blocks[before / BARS_PER_BLOCK] == null) {
            before = before / BARS_PER_BLOCK * BARS_PER_BLOCK - 1;
        }
        return before;
    }

    /** The bar behind this one that may hold something, by leaps over empty blocks. */
    private int barAfter(int index) {
        int after = index + 1;
        while (after <= lastBar() && blocks[after / BARS_PER_BLOCK] == null) {
            after = (after / BARS_PER_BLOCK + 1) * BARS_PER_BLOCK;
        }
        return after;
    }

    private void visit(Bar bar, long from, long to, EventVisitor<? super V> visitor) {
        int at = Arrays.binarySearch(bar.keys(), from);
        for (int i = at < 0 ? -at - 1 : at; i < bar.keys().length && bar.keys()[i] < to; i++) {
            visitor.onEvent(tickOf(bar.keys()[i]), laneOf(bar.keys()[i]), cast(bar.events()[i]));
        }
    }

    /** Visits every event in key order. */
    public final void forEachEvent(EventVisitor<? super V> visitor) {
        window(0, AFTER_LAST, visitor);
    }

    @Override
    public final void forEachEntry(BiConsumer<String, V> visitor) {
        forEachEvent((tick, lane, event) -> visitor.accept(text(key(tick, lane)), event));
    }

    @Override
    public final void changesSince(C before, ChangeVisitor<V> visitor) {
        Bar[][] old = ((TickMap<C, V>) before).blocks;
        for (int block = 0; block < Math.max(old.length, blocks.length); block++) {
            Bar[] was = block < old.length ? old[block] : null;
            Bar[] now = block < blocks.length ? blocks[block] : null;
            if (was != now) {
                compareBlocks(was, now, visitor);
            }
        }
    }

    private void compareBlocks(Bar[] was, Bar[] now, ChangeVisitor<V> visitor) {
        for (int bar = 0; bar < BARS_PER_BLOCK; bar++) {
            Bar old = barIn(was, bar);
            Bar current = barIn(now, bar);
            if (old != current) {
                compareBars(old, current, visitor);
            }
        }
    }

    private void compareBars(Bar old, Bar current, ChangeVisitor<V> visitor) {
        int was = 0;
        int now = 0;
        while (was < old.keys().length || now < current.keys().length) {
            long oldKey = was < old.keys().length ? old.keys()[was] : Long.MAX_VALUE;
            long newKey = now < current.keys().length ? current.keys()[now] : Long.MAX_VALUE;
            V before = oldKey <= newKey ? cast(old.events()[was++]) : null;
            V after = newKey <= oldKey ? cast(current.events()[now++]) : null;
            if (before != after) {
                visitor.onChange(text(Math.min(oldKey, newKey)), before, after);
            }
        }
    }

    private Content content(int barIndex, Bar bar, int newSize) {
        int block = barIndex / BARS_PER_BLOCK;
        Bar[][] row = Arrays.copyOf(blocks, Math.max(blocks.length, block + 1));
        Bar[] bars = row[block] == null ? new Bar[BARS_PER_BLOCK] : row[block].clone();
        bars[barIndex % BARS_PER_BLOCK] = bar.keys().length == 0 ? null : bar;
        row[block] = Arrays.stream(bars).allMatch(b -> b == null) ? null : bars;
        return new Content(trimmed(row), newSize);
    }

    private static Bar[][] trimmed(Bar[][] row) {
        int length = row.length;
        while (length > 0 && row[length - 1] == null) {
            length--;
        }
        return length == row.length ? row : Arrays.copyOf(row, length);
    }

    private static int barIndex(long key) {
        return (int) (key / KEYS_PER_BAR);
    }

    private static Bar barAt(Bar[][] blocks, int index) {
        int block = index / BARS_PER_BLOCK;
        return block < blocks.length ? barIn(blocks[block], index % BARS_PER_BLOCK) : Bar.EMPTY;
    }

    private static Bar barIn(Bar[] block, int bar) {
        return block == null || block[bar] == null ? Bar.EMPTY : block[bar];
    }

    @SuppressWarnings("unchecked")
    private C self() {
        return (C) this;
    }

    @SuppressWarnings("unchecked")
    private V cast(Object event) {
        return (V) event;
    }

    /** Told of one event. Ticks are 480 to the quarter note. */
    @FunctionalInterface
    public interface EventVisitor<V> {
        void onEvent(int tick, int lane, V event);
    }

    @Override
    public final boolean equals(Object other) {
        if (other == this) {
            return true;
        }
        if (other == null || other.getClass() != getClass() || ((TickMap<?, ?>) other).size != size) {
            return false;
        }
        Bar[][] theirs = ((TickMap<?, ?>) other).blocks;
        return theirs.length == blocks.length && sameBlocks(theirs);
    }

    private boolean sameBlocks(Bar[][] theirs) {
        for (int block = 0; block < blocks.length; block++) {
            for (int bar = 0; blocks[block] != theirs[block] && bar < BARS_PER_BLOCK; bar++) {
                Bar ours = barIn(blocks[block], bar);
                Bar other = barIn(theirs[block], bar);
                if (!Arrays.equals(ours.keys(), other.keys()) || !Arrays.equals(ours.events(), other.events())) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public final int hashCode() {
        int[] hash = {size};
        forEachEvent((tick, lane, event) -> hash[0] = 31 * hash[0] + Long.hashCode(key(tick, lane)) + event.hashCode());
        return hash[0];
    }

    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + size + "]";
    }
}
