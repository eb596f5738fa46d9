package dev.consort.audio.export;

/**
 * Follows an export, on the thread that does it. A render reports ten times at least and some two hundred times at most;
 * what this throws ends the export, and nothing is left of it.
 */
public interface Progress {
    /** Nobody watches, and nobody cancels. */
    Progress NONE = share -> {};

    /**
     * Told how far it is.
     *
     * @param share 0–1, never less than before; 1 when the file is in its place
     */
    void report(double share);

    /** Whether to stop. Asked before every block of sound, some 5 ms of it; any thread may change the answer. */
    default boolean isCancelled() {
        return false;
    }
}
