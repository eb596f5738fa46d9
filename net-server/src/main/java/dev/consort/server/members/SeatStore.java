package dev.consort.server.members;

/** Where seats are kept while the server is not running. */
public interface SeatStore {
    /** Keeps nothing. */
    SeatStore NONE = new SeatStore() {
        @Override
        public SeatBook load() {
            return SeatBook.EMPTY;
        }

        @Override
        public void save(SeatBook book) {}
    };

    /** What was kept last; an empty book if there is none, or none that can be read. */
    SeatBook load();

    /** Keeps this soon, in place of what was kept before. Does not block, and never fails: what cannot be kept is logged. */
    void save(SeatBook book);
}
