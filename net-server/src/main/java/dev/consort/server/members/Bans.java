package dev.consort.server.members;

import dev.consort.protocol.invite.Pin;
import java.util.ArrayList;
import java.util.List;

/** Who is kept out. Session thread only. */
public final class Bans {
    private final List<Ban> bans;
    private int changes;

    /** @param former those that were there before a restart */
    public Bans(List<Ban> former) {
        this.bans = new ArrayList<>(former);
    }

    /**
     * The ban of somebody from this address or with this key, or null. Either is enough: a new key is made by removing a
     * file, a new address is had by changing the place.
     *
     * @param key null for none
     */
    public Ban of(String address, Pin key) {
        return bans.stream().filter(ban -> ban.isOf(address, key)).findFirst().orElse(null);
    }

    public void add(Ban ban) {
        bans.add(ban);
        changes++;
    }

    /** Lifts the ban of somebody; answers whether there was one. */
    public boolean lift(int clientId) {
        boolean lifted = bans.removeIf(ban -> ban.clientId() == clientId);
        changes += lifted ? 1 : 0;
        return lifted;
    }

    /** How often anything has changed; only ever rises. */
    public int changes() {
        return changes;
    }

    /** All of them, oldest first. */
    public List<Ban> all() {
        return List.copyOf(bans);
    }
}
