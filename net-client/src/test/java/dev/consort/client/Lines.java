package dev.consort.client;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.message.Limits;
import dev.consort.protocol.message.PrivilegeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.patch.StatePatch;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.wire.MessageCodec;
import java.util.List;

/** What a server says in the tests. Ana is client 1. */
final class Lines {
    /** A session with Ana in it, who owns instrument 3. */
    static final NetworkState SESSION = session();

    private Lines() {}

    private static NetworkState session() {
        NetworkState band = StarterBand.session("Jam");
        return band.withPlayers(band.players().with(1, new Player("Ana", Role.PLAYER, true, 0, null, 0)))
                .withOwnership(band.ownership().with(3, new OwnerInfo(1, "Ana")));
    }

    static Object welcome(String token, long seq, NetworkState state) {
        return json(new ServerMessage.Welcome(
                1,
                "test",
                1,
                "Ana",
                List.of(3),
                List.of(),
                PrivilegeLevel.NORMAL,
                token,
                seq,
                state,
                5_000,
                new Limits(65_536, 500)));
    }

    /** {@code state} is null where a patch will follow. */
    static Object welcomeBack(String token, long seq, NetworkState state) {
        return welcomeBack(token, seq, state, 0);
    }

    /** {@code upTo} is the last action that the former connection has brought. */
    static Object welcomeBack(String token, long seq, NetworkState state, long upTo) {
        return json(new ServerMessage.ReconnectSuccessful(
                1, List.of(3), PrivilegeLevel.NORMAL, token, seq, state, upTo, seq));
    }

    static Object patch(long base, NetworkState before, long seq, NetworkState after) {
        StatePatch patch = StatePatch.between(before, after);
        return json(new ServerMessage.StatePatchUpdate(base, seq, patch.dirty(), patch.changes(), patch.replace()));
    }

    static Object json(ServerMessage message) {
        return MessageCodec.SERVER.toJson(message);
    }

    static Object json(NetworkAction action) {
        return MessageCodec.ACTION.toJson(action);
    }
}
