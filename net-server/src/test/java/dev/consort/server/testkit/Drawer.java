package dev.consort.server.testkit;

import dev.consort.server.members.SeatBook;
import dev.consort.server.members.SeatStore;

/** Keeps the newest book of seats in memory. Any thread. */
public final class Drawer implements SeatStore {
    private volatile SeatBook book = SeatBook.EMPTY;

    @Override
    public SeatBook load() {
        return book;
    }

    @Override
    public void save(SeatBook changed) {
        book = changed;
    }
}
