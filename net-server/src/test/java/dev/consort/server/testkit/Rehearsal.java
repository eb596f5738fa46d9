package dev.consort.server.testkit;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.SessionToken;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.people.Role;
import dev.consort.server.journal.Journal;
import dev.consort.server.journal.Keeping;
import dev.consort.server.journal.Opening;
import dev.consort.server.journal.ProjectDesk;
import dev.consort.server.members.Paces;
import dev.consort.server.members.SeatStore;
import dev.consort.server.members.Timing;
import dev.consort.server.session.LiveSession;
import dev.consort.server.session.Now;
import dev.consort.server.session.SessionSettings;
import java.time.Duration;
import java.util.List;

/** A whole session in one thread, on a clock that only the test turns. */
public final class Rehearsal {
    private static final int FRAME = 100;

    private final FakeSound sound = new FakeSound();
    private final LiveSession session;
    private long nanos;
    private long wallClockOffset;
    private int tokens;
    private long actionId;

    public Rehearsal() {
        this(64);
    }

    public Rehearsal(int maxClients) {
        this(maxClients, SeatStore.NONE, "token-");
    }

    /** A session that takes up what a store has kept; its tokens begin with a text of their own. */
    public Rehearsal(int maxClients, SeatStore store, String tokenPrefix) {
        this(
                maxClients,
                new Keeping(Opening.of(StarterBand.session("Jam")), store, Journal.NONE, ProjectDesk.NONE),
                tokenPrefix);
    }

    /** A session that goes on with what was kept. */
    public Rehearsal(int maxClients, Keeping keeping, String tokenPrefix) {
        SessionSettings settings = new SessionSettings(
                "test", Timing.USUAL, maxClients, () -> new SessionToken(tokenPrefix + ++tokens), Paces.USUAL);
        session = new LiveSession(keeping, sound, settings, now());
    }

    /** This moment. */
    public Now now() {
        return new Now(nanos, nanos / 1_000_000 + wallClockOffset);
    }

    public LiveSession session() {
        return session;
    }

    public FakeSound sound() {
        return sound;
    }

    public FakeOutlet join(String name, Integer... instruments) {
        return knock(hello(name, Role.PLAYER, false, null, null, instruments));
    }

    public FakeOutlet joinPrivileged(String name) {
        return knock(hello(name, Role.PLAYER, true, null, null));
    }

    public FakeOutlet watch(String name) {
        return knock(hello(name, Role.SPECTATOR, false, null, null));
    }

    public FakeOutlet comeBack(String token, FakeOutlet former) {
        return comeBack(token, former, null);
    }

    /** Comes back and shows a key; null: none. */
    public FakeOutlet comeBack(String token, FakeOutlet former, Pin key) {
        FakeOutlet outlet = new FakeOutlet().showing(key);
        outlet.remember(former);
        session.hello(outlet, hello("x", Role.PLAYER, false, token, former.seq()), now());
        session.tick(now());
        return outlet;
    }

    private static ClientMessage.Hello hello(
            String name, Role role, boolean privilege, String token, Long lastSeq, Integer... instruments) {
        return new ClientMessage.Hello(
                ServerMessage.PROTOCOL, name, role, List.of(instruments), privilege, token, lastSeq, null, "test");
    }

    /** Comes in afresh from a machine. */
    public FakeOutlet joinFrom(String machine, String name, Integer... instruments) {
        return joinFrom(machine, null, name, instruments);
    }

    /** Comes in afresh from a machine and shows a key; null: none. */
    public FakeOutlet joinFrom(String machine, Pin key, String name, Integer... instruments) {
        FakeOutlet outlet = new FakeOutlet().from(machine).showing(key);
        session.hello(outlet, hello(name, Role.PLAYER, false, null, null, instruments), now());
        session.tick(now());
        return outlet;
    }

    /** The person at the audio machine says something. */
    public String operate(String line) {
        String answer = session.operate(line, now());
        session.tick(now());
        return answer;
    }

    /** Somebody says Hello, whatever is in it. */
    public FakeOutlet knock(ClientMessage.Hello hello) {
        FakeOutlet outlet = new FakeOutlet();
        session.hello(outlet, hello, now());
        session.tick(now());
        return outlet;
    }

    /** A client says something; the session deals with it in the same moment. */
    public void say(FakeOutlet outlet, ClientMessage message) {
        say(outlet, message, FRAME);
    }

    /** A client says something in a frame of so many bytes. */
    public void say(FakeOutlet outlet, ClientMessage message, int bytes) {
        session.receive(outlet, message, bytes, now());
        session.tick(now());
    }

    public long act(FakeOutlet outlet, NetworkAction action) {
        say(outlet, new ClientMessage.Action(++actionId, action));
        return actionId;
    }

    /** A client sends an action that cannot be read. */
    public void actBadly(FakeOutlet outlet, String complaint) {
        session.malformed(outlet, ++actionId, RefusalCode.INVALID, complaint, FRAME, now());
        session.tick(now());
    }

    public void lose(FakeOutlet outlet) {
        session.lost(outlet, now());
        session.tick(now());
    }

    /** Somebody sets the clock on the wall; no time passes. */
    public void setWallClock(Duration forward) {
        wallClockOffset += forward.toMillis();
    }

    /** Lets time pass in steps of a cycle, with signs of life from these clients. */
    public void pass(Duration time, FakeOutlet... alive) {
        long end = nanos + time.toNanos();
        while (nanos < end) {
            nanos = Math.min(end, nanos + 33_000_000);
            for (FakeOutlet outlet : alive) {
                session.receive(outlet, new ClientMessage.Pong(null), FRAME, now());
            }
            session.tick(now());
        }
    }

    public static String token(FakeOutlet outlet) {
        return outlet.last(ServerMessage.Welcome.class).sessionToken();
    }
}
