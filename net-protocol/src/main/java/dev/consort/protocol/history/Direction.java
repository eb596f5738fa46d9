package dev.consort.protocol.history;

/** Whether something is taken back or done again, and the words for it. */
enum Direction {
    UNDO("took back: ", "there is nothing to take back", "the next undo goes on to the edit before"),
    REDO("did again: ", "there is nothing to do again", "the next redo goes on to the edit behind it");

    private final String success;
    private final String nothing;
    private final String next;

    Direction(String success, String nothing, String next) {
        this.success = success;
        this.nothing = nothing;
        this.next = next;
    }

    Shelf from(Seat seat) {
        return this == UNDO ? seat.undo() : seat.redo();
    }

    Shelf to(Seat seat) {
        return this == UNDO ? seat.redo() : seat.undo();
    }

    String success() {
        return success;
    }

    String nothing() {
        return nothing;
    }

    String next() {
        return next;
    }
}
