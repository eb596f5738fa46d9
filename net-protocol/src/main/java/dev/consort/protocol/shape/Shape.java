package dev.consort.protocol.shape;

/**
 * How values of one type look as JSON, and how two of them differ.
 *
 * <p>JSON values are {@code Map<String, Object>}, {@code List<Object>}, {@code String}, {@code Long}, {@code Double},
 * {@code Boolean} and null. Shapes are immutable and may be used by any thread.
 *
 * @param <T> the Java type
 */
public interface Shape<T> {
    /** What {@link #difference} answers when there is none. */
    Object SAME = new Object() {
        @Override
        public String toString() {
            return "SAME";
        }
    };

    /** The value as JSON. */
    Object toJson(T value);

    /**
     * The value that the JSON stands for.
     *
     * @throws Malformed if it does not have this shape
     */
    T fromJson(Object json);

    /**
     * The merge patch (RFC 7396) that takes {@code before} to {@code after}, or {@link #SAME}. Descends only where
     * references differ.
     *
     * @param tally told of every entry that was added or removed on the way
     */
    default Object difference(T before, T after, Tally tally) {
        return before.equals(after) ? SAME : toJson(after);
    }

    /**
     * {@code before} with a merge patch applied. What the patch does not mention keeps its identity; what does not
     * change by it does, too.
     *
     * @throws Malformed if the result would not have this shape
     */
    default T merged(T before, Object patch) {
        T after = fromJson(patch);
        return after.equals(before) ? before : after;
    }

    /** How many entries of keyed collections there are in the value. */
    default int entries(T value) {
        return 0;
    }

    /** Counts the entries that a difference adds or removes. */
    final class Tally {
        private int turnover;

        void count(int entries) {
            turnover += entries;
        }

        int turnover() {
            return turnover;
        }
    }
}
