package dev.consort.server.journal;

/**
 * Keeps edits so that they are there after a crash. Called by the session's thread; nothing blocks and nothing fails: what
 * is wrong is in {@link #health}.
 */
public interface Journal {
    /** Keeps nothing, and says so by holding everything to be as safe as it will ever be. */
    Journal NONE = new Journal() {
        @Override
        public long append(Edit edit) {
            return 0;
        }

        @Override
        public long safe() {
            return Long.MAX_VALUE;
        }

        @Override
        public StoreHealth health() {
            return StoreHealth.WELL;
        }

        @Override
        public void onMoved(Runnable listener) {}
    };

    /**
     * Takes an edit to be kept.
     *
     * @return its ticket; tickets rise by one
     */
    long append(Edit edit);

    /** Every edit up to this ticket would be there after a loss of power. Any thread. */
    long safe();

    /** Whether edits can be kept at the moment. Any thread. */
    StoreHealth health();

    /** This is called, on another thread, whenever more is safe or the health has changed. */
    void onMoved(Runnable listener);
}
