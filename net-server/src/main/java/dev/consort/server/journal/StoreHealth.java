package dev.consort.server.journal;

/**
 * Whether edits can be kept.
 *
 * @param complaint why not, for people; null if they can
 */
public record StoreHealth(String complaint) {
    /** Nothing is wrong. */
    public static final StoreHealth WELL = new StoreHealth(null);

    /** Whether nothing is wrong. */
    public boolean isWell() {
        return complaint == null;
    }
}
