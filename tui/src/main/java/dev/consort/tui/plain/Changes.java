package dev.consort.tui.plain;

import dev.consort.protocol.state.NetworkState;
import java.util.ArrayList;
import java.util.List;

/** What happened between two states, in sentences. Cost follows what changed: equal references are passed over. */
final class Changes {
    private final NetworkState before;
    private final NetworkState now;
    private final int self;

    Changes(NetworkState before, NetworkState now, int self) {
        this.before = before;
        this.now = now;
        this.self = self;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        new PeopleChanges(before, now, self).addTo(lines);
        new MusicChanges(before, now).addTo(lines);
        new BandChanges(before, now).addTo(lines);
        return lines;
    }
}
