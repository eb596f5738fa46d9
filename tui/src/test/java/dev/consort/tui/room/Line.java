package dev.consort.tui.room;

import dev.consort.client.connection.Peer;
import dev.consort.protocol.message.ClientMessage;
import io.netty.buffer.ByteBuf;
import java.util.NavigableMap;
import java.util.TreeMap;

/** One connection: two directions, an end at the client and one at the server. */
final class Line {
    private final Hall hall;
    private final int number;
    private final Guest guest;
    private final Pipe up;
    private final Pipe down;
    private final ClientEnd client;
    private final ServerEnd server;
    private final NavigableMap<Long, Integer> edits = new TreeMap<>();
    private final NavigableMap<Long, Long> tickets = new TreeMap<>();
    private final int life;
    private int seat;
    private ClientMessage.Hello hello;

    /** @param guest whose line it is; null for a stranger, who only speaks the protocol */
    Line(Hall hall, int number, Guest guest, Peer peer, long seed) {
        this.hall = hall;
        this.number = number;
        this.life = hall.restarts();
        this.guest = guest;
        this.client = new ClientEnd(this, peer);
        this.server = new ServerEnd(this);
        this.up = new Pipe(hall.agenda(), new Draw(seed), server);
        this.down = new Pipe(hall.agenda(), new Draw(~seed), client);
        server.awaitHello();
    }

    Hall hall() {
        return hall;
    }

    Guest guest() {
        return guest;
    }

    Pipe up() {
        return up;
    }

    Pipe down() {
        return down;
    }

    ClientEnd client() {
        return client;
    }

    ServerEnd server() {
        return server;
    }

    /** The client id that has joined by this line; 0 before. */
    int seat() {
        return seat;
    }

    void sitOn(int clientId) {
        seat = clientId;
    }

    /** The last Hello that came by this line. */
    ClientMessage.Hello hello() {
        return hello;
    }

    void knocks(ClientMessage.Hello said) {
        hello = said;
    }

    /** Which of its guest's edits an action on this line is, by the action's id. */
    NavigableMap<Long, Integer> edits() {
        return edits;
    }

    /** With which ticket an action on this line is safe, by the action's id; the journal has the others nothing to do with. */
    NavigableMap<Long, Long> tickets() {
        return tickets;
    }

    /** In which of the server's lives it was made. */
    int life() {
        return life;
    }

    void trace(boolean isUp, ByteBuf frame, Object message) {
        hall.trace().frame(hall.agenda().now(), isUp ? number : -number, frame);
        hall.trace().line(hall.agenda().now(), this + (isUp ? " >" : " <"), message);
    }

    /** Breaks in both directions. What is on its way may still arrive; an end that does not notice waits in vain. */
    void cut(Draw draw, boolean clientNotices, boolean serverNotices) {
        up.cut(draw.below(3));
        down.cut(draw.below(3));
        if (clientNotices) {
            hall.agenda().after(draw.between(0, 60) * Agenda.MILLI, client::onEnd);
        }
        if (serverNotices) {
            hall.agenda().after(draw.between(0, 60) * Agenda.MILLI, server::onEnd);
        }
    }

    /** Nothing stands in the way any more, nor is it slow. */
    void heal() {
        up.quicken();
        down.quicken();
        up.release();
        down.release();
    }

    @Override
    public String toString() {
        return (guest == null ? "stranger" : guest.toString()) + "/" + number;
    }
}
