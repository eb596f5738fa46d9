package dev.consort.server.testkit;

import dev.consort.server.journal.Edit;
import dev.consort.server.journal.Journal;
import dev.consort.server.journal.StoreHealth;
import java.util.ArrayList;
import java.util.List;

/** A journal whose disk is as fast as the test says. */
public final class FakeJournal implements Journal {
    private final List<Edit> edits = new ArrayList<>();
    private long safe;
    private StoreHealth health = StoreHealth.WELL;

    @Override
    public long append(Edit edit) {
        edits.add(edit);
        return edits.size();
    }

    @Override
    public long safe() {
        return safe;
    }

    @Override
    public StoreHealth health() {
        return health;
    }

    @Override
    public void onMoved(Runnable listener) {}

    /** What was to be kept so far. */
    public List<Edit> edits() {
        return edits;
    }

    /** The disk has this many edits. */
    public void keepUpTo(int count) {
        safe = count;
    }

    /** Something is wrong with the disk; null for nothing. */
    public void complain(String complaint) {
        health = new StoreHealth(complaint);
    }
}
