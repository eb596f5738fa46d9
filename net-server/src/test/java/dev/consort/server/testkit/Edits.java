package dev.consort.server.testkit;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Edit;
import java.util.ArrayList;
import java.util.List;

/** Notes that Ana writes one after the other into the starter band's piano roll. */
public final class Edits {
    private static final Author ANA = new Author(1, "Ana");

    private NetworkState state;
    private long made;

    public Edits() {
        this(StarterBand.session("Jam"), 0);
    }

    /** Goes on from a state in which so many were made. */
    public Edits(NetworkState state, long made) {
        this.state = state;
        this.made = made;
    }

    public NetworkState state() {
        return state;
    }

    /** How many were made. */
    public long made() {
        return made;
    }

    public Edit next() {
        NetworkState before = state;
        made++;
        NetworkAction note = new NoteAction.AddNote(3, (int) (made % 4_000_000), 60, 120, 1 + (int) (made % 127));
        state = note.applyTo(before, ANA).state();
        return new Edit(ANA, 1, made, 1_000 + made, made, note, before, state);
    }

    public List<Edit> next(int count) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            edits.add(next());
        }
        return edits;
    }
}
