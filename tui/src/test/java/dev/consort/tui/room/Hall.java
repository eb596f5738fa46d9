package dev.consort.tui.room;

import dev.consort.client.connection.Peer;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.SessionToken;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.journal.Keeping;
import dev.consort.server.journal.Opening;
import dev.consort.server.journal.ProjectDesk;
import dev.consort.server.members.Paces;
import dev.consort.server.members.Timing;
import dev.consort.server.session.LiveSession;
import dev.consort.server.session.Now;
import dev.consort.server.session.SessionSettings;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** The server's side of a simulated room: the session, called as its loop would call it. */
final class Hall {
    /** How long a frame is taken to be; the measures of speed are not what is looked at here. */
    private static final int FRAME = 100;

    private static final Paces.Pace FREE = new Paces.Pace(1e9, 1e9);
    private static final Paces AS_FAST_AS_IT_GOES = new Paces(FREE, FREE, FREE, FREE, FREE, Duration.ofSeconds(2));

    private static final long EPOCH_MILLIS = 1_700_000_000_000L;
    private static final int MOST_CLIENTS = 64;

    private final Agenda agenda = new Agenda();
    private final Bug bug;
    private final Trace trace;
    private final Draw draw;
    private final Referee referee;
    private final QuietSound sound = new QuietSound();
    private final SessionSettings settings;
    private final Disk disk;
    private LiveSession session;
    private Witness witness;
    private long nextTick = Long.MAX_VALUE;
    private int tokens;
    private final List<Line> lines;
    private int lastLine;
    private boolean isLazy;
    private boolean isDown = true;
    private int restarts;

    Hall(NetworkState initial, Bug bug, Trace trace, Draw draw, List<Line> lines) {
        this.lines = lines;
        this.bug = bug;
        this.trace = trace;
        this.draw = draw;
        Supplier<SessionToken> honest = () -> new SessionToken("token-" + ++tokens);
        this.settings = new SessionSettings("room", Timing.USUAL, MOST_CLIENTS, bug.mint(honest), AS_FAST_AS_IT_GOES);
        this.disk = new Disk(agenda, new Draw(draw.seed()), initial);
        disk.onMoved(this::tickSoon);
        this.referee = new Referee(this);
        open();
    }

    private void open() {
        Opening opening = disk.opening();
        session = bug.open(new Keeping(bug.found(opening), disk, disk, ProjectDesk.NONE), sound, settings, moment());
        isDown = false;
        referee.opens(opening, disk.load());
        witness = new Witness(this);
        witness.sitDown();
    }

    /** The server ends, in good order or not, and comes back after a while with what was safe. */
    void stop(boolean isOrderly, Draw details) {
        if (isDown) {
            return;
        }
        if (isOrderly) {
            session.shutdown("the server starts again");
            session.keepSeats();
            disk.finish();
        }
        isDown = true;
        restarts++;
        nextTick = Long.MAX_VALUE;
        lines.forEach(line -> end(line, isOrderly, details));
        referee.stops();
        disk.lose();
        agenda.after(details.between(50, 5_000) * Agenda.MILLI, this::open);
    }

    private static void end(Line line, boolean isOrderly, Draw details) {
        line.server().die();
        if (!isOrderly) {
            line.cut(details, !details.oneIn(6), false);
        }
    }

    List<Line> lines() {
        return lines;
    }

    boolean isDown() {
        return isDown;
    }

    /** How often the server has ended so far. */
    int restarts() {
        return restarts;
    }

    Disk disk() {
        return disk;
    }

    private Now moment() {
        return new Now(agenda.now(), EPOCH_MILLIS + agenda.now() / Agenda.MILLI);
    }

    Agenda agenda() {
        return agenda;
    }

    Bug bug() {
        return bug;
    }

    Trace trace() {
        return trace;
    }

    Referee referee() {
        return referee;
    }

    NetworkState state() {
        return session.state();
    }

    /** A connection is made. */
    Line connect(Guest guest, Peer peer, long seed) {
        Line line = new Line(this, ++lastLine, guest, peer, seed);
        lines.add(line);
        return line;
    }

    /** A server with much else to do wakes up late. */
    void setLazy(boolean lazy) {
        isLazy = lazy;
    }

    void hello(Line line, ClientMessage.Hello hello) {
        session.hello(line.server(), hello, moment());
        referee.happened(new Event(Event.Kind.HELLO, line.seat(), null));
        tickSoon();
    }

    void receive(Line line, ClientMessage message) {
        referee.awaits(line, message);
        session.receive(line.server(), message, FRAME, moment());
        referee.happened(new Event(Event.Kind.MESSAGE, line.seat(), message));
        tickSoon();
    }

    void lost(Line line) {
        if (isDown) {
            return;
        }
        session.lost(line.server(), moment());
        referee.happened(new Event(Event.Kind.LOST, line.seat(), null));
        tickSoon();
    }

    /** What the witness says; it never edits. Answers whether it is heard. */
    boolean hear(Witness who, ClientMessage message) {
        if (isDown || who != witness) {
            return false;
        }
        if (message instanceof ClientMessage.Hello hello) {
            session.hello(who, hello, moment());
        } else {
            session.receive(who, message, FRAME, moment());
        }
        referee.happened(new Event(Event.Kind.HELLO, 0, null));
        tickSoon();
        return true;
    }

    /** The loop takes a burst of messages before it ticks. */
    private void tickSoon() {
        if (!isDown) {
            tickAt(agenda.now() + draw.between(0, 2) * Agenda.MILLI);
        }
    }

    private void tickAt(long at) {
        if (at < nextTick) {
            nextTick = at;
            agenda.after(at - agenda.now(), () -> tickIf(at));
        }
    }

    private void tickIf(long planned) {
        if (planned == nextTick && !isDown) {
            nextTick = Long.MAX_VALUE;
            sound.turn(agenda.now());
            long wait = session.tick(moment());
            referee.happened(new Event(Event.Kind.TICK, 0, null));
            tickAt(agenda.now() + Math.max(wait, isLazy ? 400 * Agenda.MILLI : Agenda.MILLI));
        }
    }
}
