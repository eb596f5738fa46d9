package dev.consort.server.session;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.server.members.Bans;
import dev.consort.server.members.SeatBook;
import dev.consort.server.members.SeatStore;
import dev.consort.server.members.Seats;

/**
 * Who sat where, beyond a restart: takes the seats of the last run up, and writes down whatever changes of them. Session
 * thread only.
 */
final class Registry {
    private static final int COLOURS = 8;

    private final Stage stage;
    private final Seats seats;
    private final Bans bans;
    private final SeatStore store;
    private SeatBook kept = SeatBook.EMPTY;
    private NetworkState seen;
    private int seenChanges = -1;

    Registry(Stage stage, Seats seats, Bans bans, SeatStore store) {
        this.stage = stage;
        this.seats = seats;
        this.bans = bans;
        this.store = store;
    }

    /** Takes the seats of a book up. Their holders are away; what they owned is theirs as far as it is there. */
    void restore(SeatBook book, long now) {
        kept = book;
        seats.restore(book, now);
        book.seats().forEach(entry -> stage.change(s -> restored(s, entry)));
    }

    private static NetworkState restored(NetworkState state, SeatBook.Entry entry) {
        Player player = new Player(entry.name(), entry.role(), false, 0, null, (entry.clientId() - 1) % COLOURS)
                .withMuted(Boolean.TRUE.equals(entry.muted()));
        OwnerInfo holder = new OwnerInfo(entry.clientId(), entry.name(), true);
        IdMap<OwnerInfo> ownership = state.ownership();
        for (int instrument : entry.instruments()) {
            boolean isThere = state.instruments().byId().contains(instrument);
            ownership = isThere && entry.role() == Role.PLAYER ? ownership.with(instrument, holder) : ownership;
        }
        NetworkState seated = state.withPlayers(state.players().with(entry.clientId(), player))
                .withOwnership(ownership);
        return Boolean.TRUE.equals(entry.privileged()) ? seated.withPrivileged(holder) : seated;
    }

    /** Whether anything that a book is made of has moved: a cycle in which nothing did costs nothing. */
    private boolean takeChange() {
        NetworkState now = stage.state();
        int changes = seats.changes() + bans.changes();
        boolean isSame = seen != null
                && changes == seenChanges
                && now.players() == seen.players()
                && now.ownership() == seen.ownership()
                && now.privileged() == seen.privileged();
        seen = now;
        seenChanges = changes;
        return !isSame;
    }

    /** Writes down what has changed. */
    void keep() {
        if (store == SeatStore.NONE || !takeChange()) {
            return;
        }
        SeatBook now = seats.book(stage.state(), bans.all());
        if (!now.equals(kept)) {
            kept = now;
            store.save(now);
        }
    }
}
