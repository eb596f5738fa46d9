package dev.consort.server.testkit;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.SessionToken;
import dev.consort.protocol.project.StarterBand;
import dev.consort.protocol.state.people.Role;
import dev.consort.server.members.Timing;
import dev.consort.server.session.LiveSession;
import dev.consort.server.session.Now;
import dev.consort.server.session.SessionSettings;
import java.time.Duration;
import java.util.List;

/** A whole session in one thread, on a clock that only the test turns. */
public final class Rehearsal {
    private final FakeSound sound = new FakeSound();
    private final LiveSession session;
    private long nanos;
    private int tokens;
    private long actionId;

    public Rehearsal() {
        this(64);
    }

    public Rehearsal(int maxClients) {
        SessionSettings settings =
                new SessionSettings("test", Timing.USUAL, maxClients, () -> new SessionToken("token-" + ++tokens));
        session = new LiveSession(StarterBand.session("Jam"), sound, settings, now());
    }

    private Now now() {
        return new Now(nanos, nanos / 1_000_000);
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
        FakeOutlet outlet = new FakeOutlet();
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

    /** Somebody says Hello, whatever is in it. */
    public FakeOutlet knock(ClientMessage.Hello hello) {
        FakeOutlet outlet = new FakeOutlet();
        session.hello(outlet, hello, now());
        session.tick(now());
        return outlet;
    }

    /** A client says something; the session deals with it in the same moment. */
    public void say(FakeOutlet outlet, ClientMessage message) {
        session.receive(outlet, message, now());
        session.tick(now());
    }

    public long act(FakeOutlet outlet, NetworkAction action) {
        say(outlet, new ClientMessage.Action(++actionId, action));
        return actionId;
    }

    /** A client sends an action that cannot be read. */
    public void actBadly(FakeOutlet outlet, String complaint) {
        session.malformed(outlet, ++actionId, RefusalCode.INVALID, complaint, now());
        session.tick(now());
    }

    public void lose(FakeOutlet outlet) {
        session.lost(outlet, now());
        session.tick(now());
    }

    /** Lets time pass in steps of a cycle, with signs of life from these clients. */
    public void pass(Duration time, FakeOutlet... alive) {
        long end = nanos + time.toNanos();
        while (nanos < end) {
            nanos = Math.min(end, nanos + 33_000_000);
            for (FakeOutlet outlet : alive) {
                session.receive(outlet, new ClientMessage.Pong(null), now());
            }
            session.tick(now());
        }
    }

    public static String token(FakeOutlet outlet) {
        return outlet.last(ServerMessage.Welcome.class).sessionToken();
    }
}
