package dev.consort.server.members;

import java.util.ArrayList;
import java.util.List;

/** Who is kept out. Session thread only. */
public final class Bans {
    private final List<Ban> bans;

    /** @param former those that were there before a restart */
    public Bans(List<Ban> former) {
        this.bans = new ArrayList<>(former);
    }

    /** The ban of an address, or null. */
    public Ban of(String address) {
        return bans.stream()
                .filter(ban -> ban.address().equals(address))
                .findFirst()
                .orElse(null);
    }

    public void add(Ban ban) {
        bans.add(ban);
    }

    /** Lifts the ban of somebody; answers whether there was one. */
    public boolean lift(int clientId) {
        return bans.removeIf(ban -> ban.clientId() == clientId);
    }

    /** All of them, oldest first. */
    public List<Ban> all() {
        return List.copyOf(bans);
    }
}
