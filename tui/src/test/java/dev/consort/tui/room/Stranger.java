package dev.consort.tui.room;

import dev.consort.client.connection.Peer;
import dev.consort.client.connection.ServerLink;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Role;
import java.util.ArrayList;
import java.util.List;

/** Somebody with a program of another make, who keeps to the form of the protocol and to none of its manners. */
final class Stranger implements Peer {
    private final Room room;
    private final Draw draw;
    private final Line line;
    private final List<ClientMessage> plans = new ArrayList<>();

    Stranger(Room room, Draw draw) {
        this.room = room;
        this.draw = draw;
        this.line = room.hall().connect(null, this, draw.seed());
    }

    /** Nobody may come back with a token that has been used. */
    void tryAnOldToken() {
        List<String> dead = room.hall().referee().seats().dead();
        String token = dead.isEmpty() || draw.oneIn(4) ? "made-up" : draw.of(dead);
        line.client().send(hello(Role.PLAYER, token));
    }

    /** Comes, does what it may and what it may not, and goes. */
    void visit(ActionMaker maker) {
        NetworkState state = room.hall().state();
        for (int count = 1 + draw.below(8); count > 0; count--) {
            plans.add(draw.oneIn(3) ? message() : new ClientMessage.Action(draw.below(10), maker.any(state, draw)));
        }
        line.client().send(hello(draw.oneIn(2) ? Role.SPECTATOR : Role.PLAYER, null));
    }

    private ClientMessage.Hello hello(Role role, String token) {
        return new ClientMessage.Hello(
                ServerMessage.PROTOCOL,
                "Stranger",
                role,
                List.of(1 + draw.below(6)),
                draw.oneIn(4),
                token,
                3L,
                null,
                null);
    }

    private ClientMessage message() {
        return switch (draw.below(10)) {
            case 0 -> hello(Role.PLAYER, null);
            case 1 -> new ClientMessage.Moderate(99, ModerationVerb.KICK, null);
            case 2 -> new ClientMessage.HandOver(1 + draw.below(6), 1 + draw.below(8));
            case 3 -> new ClientMessage.ClaimInstruments(List.of(1, 2, 3, 99));
            case 4 -> new ClientMessage.ReleaseInstruments(List.of(1, 2, 3, 99));
            case 5 -> new ClientMessage.AnswerPrivilege(draw.below(12), true);
            case 6 -> new ClientMessage.RequestPrivilege();
            case 7 -> new ClientMessage.ReleasePrivilege();
            case 8 -> new ClientMessage.RequestFullSync();
            default -> new ClientMessage.Focus("\u202epane", 99, -5);
        };
    }

    @Override
    public void onConnected(ServerLink link) {}

    @Override
    public void onMessage(ServerMessage message) {
        if (message instanceof ServerMessage.Welcome) {
            plans.forEach(line.client()::send);
            if (draw.oneIn(2)) {
                line.client().send(new ClientMessage.Goodbye());
            } else {
                room.hall().agenda().after(draw.between(0, 2_000) * Agenda.MILLI, line.client()::close);
            }
        } else if (message instanceof ServerMessage.ReconnectFailed) {
            line.client().close();
        }
    }

    @Override
    public void onEnded(String reason) {}
}
