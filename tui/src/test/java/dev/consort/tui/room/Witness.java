package dev.consort.tui.room;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.people.Role;
import dev.consort.server.broadcast.Frame;
import dev.consort.server.broadcast.Outlet;
import java.util.List;

/** Somebody who watches from beside the server and misses nothing: tells the referee which state has which number. */
final class Witness implements Outlet {
    private static final long NOD = 5_000 * Agenda.MILLI;

    private final Hall hall;

    Witness(Hall hall) {
        this.hall = hall;
    }

    void sitDown() {
        hall.hear(
                this,
                new ClientMessage.Hello(
                        ServerMessage.PROTOCOL, "Witness", Role.SPECTATOR, List.of(), false, null, null, null, null));
        nod();
    }

    private void nod() {
        if (hall.hear(this, new ClientMessage.Pong(null))) {
            hall.agenda().after(NOD, this::nod);
        }
    }

    @Override
    public void send(Frame frame) {
        if (frame.message() instanceof ServerMessage.StatePatchUpdate patch) {
            hall.referee().numbered(patch.seq(), hall.state());
        } else if (frame.message() instanceof ServerMessage.Welcome welcome) {
            hall.referee().welcomes(welcome);
        }
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public void flush() {}

    @Override
    public long backlogBytes() {
        return 0;
    }

    @Override
    public int backlogMessages() {
        return 0;
    }

    @Override
    public void welcomed() {}

    @Override
    public void close(ServerMessage farewell) {
        if (farewell instanceof ServerMessage.Shutdown) {
            return;
        }
        throw new AssertionError("the server has sent its witness away: " + farewell);
    }

    @Override
    public void handled() {}

    @Override
    public String host() {
        return "";
    }

    @Override
    public Pin clientKey() {
        return null;
    }

    @Override
    public void log(String event) {}

    @Override
    public String address() {
        return "witness";
    }
}
