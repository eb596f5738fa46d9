package dev.consort.server.members;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.message.RefusedInstrument;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import java.util.ArrayList;
import java.util.List;

/** Who holds which instrument, and the privilege: from one state to the next. Pure. */
public final class Ownership {
    private Ownership() {}

    /** What became of a claim. */
    public record Claim(NetworkState state, List<Integer> granted, List<RefusedInstrument> refused) {}

    /** Gives what is free; names the owner of what is not. An id that does not exist is refused without owner. */
    public static Claim claim(NetworkState state, Author who, List<Integer> instruments) {
        IdMap<OwnerInfo> ownership = state.ownership();
        List<Integer> granted = new ArrayList<>();
        List<RefusedInstrument> refused = new ArrayList<>();
        for (int id : instruments.stream().distinct().toList()) {
            OwnerInfo owner = ownership.get(id);
            if (!state.instruments().byId().contains(id)) {
                refused.add(new RefusedInstrument(id, ""));
            } else if (owner != null && owner.clientId() != who.clientId()) {
                refused.add(new RefusedInstrument(id, owner.name()));
            } else {
                ownership = ownership.with(id, new OwnerInfo(who.clientId(), who.name()));
                granted.add(id);
            }
        }
        return new Claim(state.withOwnership(ownership), granted, refused);
    }

    /** Frees those of the instruments that this client holds. */
    public static NetworkState release(NetworkState state, int clientId, List<Integer> instruments) {
        IdMap<OwnerInfo> ownership = state.ownership();
        for (int id : instruments) {
            OwnerInfo owner = ownership.get(id);
            ownership = owner != null && owner.clientId() == clientId ? ownership.without(id) : ownership;
        }
        return state.withOwnership(ownership);
    }

    /** The instruments that this client holds, in rising order. */
    public static List<Integer> heldBy(NetworkState state, int clientId) {
        List<Integer> held = new ArrayList<>();
        for (int id : state.ownership().ids()) {
            if (state.ownerOf(id).clientId() == clientId) {
                held.add(id);
            }
        }
        return held;
    }

    /** Frees everything that this client holds, the privilege too. */
    public static NetworkState releaseAll(NetworkState state, int clientId) {
        NetworkState freed = release(state, clientId, heldBy(state, clientId));
        return freed.isPrivileged(clientId) ? freed.withPrivileged(null) : freed;
    }

    /** Gives an instrument to somebody, who may be away. */
    public static NetworkState give(NetworkState state, int instrument, Author to) {
        boolean isAway = !state.players().get(to.clientId()).connected();
        OwnerInfo owner = new OwnerInfo(to.clientId(), to.name()).withAway(isAway);
        return state.withOwnership(state.ownership().with(instrument, owner));
    }

    /** Marks everything that this client holds as held by somebody who is away, or is back. */
    public static NetworkState withAway(NetworkState state, int clientId, boolean away) {
        IdMap<OwnerInfo> ownership = state.ownership();
        for (int id : heldBy(state, clientId)) {
            ownership = ownership.update(id, owner -> owner.withAway(away));
        }
        NetworkState marked = state.withOwnership(ownership);
        return marked.isPrivileged(clientId)
                ? marked.withPrivileged(marked.privileged().withAway(away))
                : marked;
    }
}
