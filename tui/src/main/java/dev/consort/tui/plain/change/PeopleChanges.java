package dev.consort.tui.plain.change;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import java.util.List;
import java.util.Objects;

/** Who came and went, and who holds what. */
public final class PeopleChanges {
    private final NetworkState before;
    private final NetworkState now;
    private final int self;

    PeopleChanges(NetworkState before, NetworkState now, int self) {
        this.before = before;
        this.now = now;
        this.self = self;
    }

    void addTo(List<String> lines) {
        now.players().changesSince(before.players(), (id, was, is) -> player(lines, was, is));
        now.ownership().changesSince(before.ownership(), (id, was, is) -> owner(lines, Integer.parseInt(id), was, is));
        if (!Objects.equals(before.privileged(), now.privileged())) {
            lines.add(privilege(now.privileged()));
        }
    }

    private static void player(List<String> lines, Player was, Player is) {
        if (was == null) {
            lines.add(is.name() + " joined");
        } else if (is == null) {
            lines.add(was.name() + " left");
        } else if (was.connected() != is.connected()) {
            lines.add(is.name() + (is.connected() ? " is back" : " is away"));
        }
    }

    private void owner(List<String> lines, int id, OwnerInfo was, OwnerInfo is) {
        Instrument instrument = now.instruments().get(id);
        if (instrument == null || was != null && is != null && was.clientId() == is.clientId()) {
            return;
        }
        String whose = is == null ? "free now" : is.clientId() == self ? "yours now" : "owned by " + is.name() + " now";
        lines.add(id + " " + instrument.name() + " is " + whose);
    }

    /** Who holds the privilege, in a sentence. */
    public static String privilege(OwnerInfo holder) {
        if (holder == null) {
            return "nobody holds the privilege";
        }
        return holder.name() + " holds the privilege" + (holder.isAway() ? " and is away" : "");
    }
}
