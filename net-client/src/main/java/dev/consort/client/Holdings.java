package dev.consort.client;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * What a player asks for when joining afresh: at first what was wished for, after a loss what was held until then.
 *
 * @param instruments ids
 */
record Holdings(List<Integer> instruments, boolean privilege) {
    static Holdings of(NetworkState state, int clientId) {
        List<Integer> held = new ArrayList<>();
        for (int id : state.ownership().ids()) {
            OwnerInfo owner = state.ownerOf(id);
            if (owner.clientId() == clientId) {
                held.add(id);
            }
        }
        return new Holdings(List.copyOf(held), state.isPrivileged(clientId));
    }
}
