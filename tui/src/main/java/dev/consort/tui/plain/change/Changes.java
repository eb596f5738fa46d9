package dev.consort.tui.plain.change;

import dev.consort.protocol.state.NetworkState;
import java.util.ArrayList;
import java.util.List;

/** What happened between two states, in sentences. Cost follows what changed: equal references are passed over. */
public final class Changes {
    private final NetworkState before;
    private final NetworkState now;
    private final int self;

    /** @param self the client that is told */
    public Changes(NetworkState before, NetworkState now, int self) {
        this.before = before;
        this.now = now;
        this.self = self;
    }

    /** One sentence to a change; nothing of who looks where, or how quick a connection is. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        new PeopleChanges(before, now, self).addTo(lines);
        Doer doer = new Doer(before, now, self);
        new MusicChanges(before, now, doer).addTo(lines);
        new BandChanges(before, now, doer).addTo(lines);
        new ThingChanges(before, now, doer).addTo(lines);
        return lines;
    }
}
