package dev.consort.server.session;

import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.server.broadcast.Broadcaster;
import dev.consort.server.broadcast.Outlet;
import dev.consort.server.journal.Keeping;
import dev.consort.server.journal.Opening;
import dev.consort.server.members.Bans;
import dev.consort.server.members.PrivilegeDesk;
import dev.consort.server.members.SeatBook;
import dev.consort.server.members.SeatStore;
import dev.consort.server.members.Seats;
import dev.consort.server.sound.Sound;
import dev.consort.server.sound.SoundReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * One running session: everything that happens to it happens here, one thing after the other. It has no thread, no socket
 * and no clock; the {@link SessionLoop} calls it with the time, and so can a test.
 */
public final class LiveSession {
    private static final long IDLE_NANOS = 1_000_000_000;
    private static final int LATENCY_STEP_MILLIS = 3;

    private final SessionSettings settings;
    private final Stage stage;
    private final Ledger ledger;
    private final Arrivals arrivals = new Arrivals();
    private final Errands errands;
    private final Performance performance;
    private final People people;
    private final Privilege privilege;
    private final Entrance entrance;
    private final Moderation moderation;
    private final Operator operator;
    private final Registry registry;
    private final Turnstile turnstile;
    private final Enquiries enquiries;
    private final Audience audience;
    private final Map<Outlet, Member> byOutlet = new IdentityHashMap<>();
    private final Map<Class<?>, Handler<?>> handlers = new HashMap<>();

    /** What is done with one kind of message. */
    private interface Handler<M extends ClientMessage> {
        void handle(Member member, M message, Now now);
    }

    /** Who sees to what players do. */
    interface Casting {
        Performance perform(Stage stage, Ledger ledger, Errands errands);
    }

    /** A session that nobody has worked on yet, and that nothing keeps. */
    public LiveSession(NetworkState initial, Sound sound, SessionSettings settings, Now now) {
        this(Keeping.nothing(initial), sound, settings, now);
    }

    /** A session that goes on with what was kept. */
    public LiveSession(Keeping keeping, Sound sound, SessionSettings settings, Now now) {
        this(keeping, sound, settings, now, Performance::new);
    }

    /** With another idea of what players may do: a test takes the check out to see that it is missed. */
    LiveSession(Keeping keeping, Sound sound, SessionSettings settings, Now now, Casting casting) {
        this.settings = settings;
        Opening opening = keeping.opening();
        NetworkState initial = opening.state();
        this.stage = new Stage(initial, opening.undo(), new Broadcaster(initial, opening.seq(), now.nanos()), sound);
        this.ledger = new Ledger(stage, keeping.journal(), keeping.desk()::project);
        this.errands = new Errands(stage, ledger, keeping.desk(), arrivals);
        this.performance = casting.perform(stage, ledger, errands);
        this.people = new People(stage, performance);
        this.privilege = new Privilege(
                stage, new PrivilegeDesk(settings.timing().privilegeAnswer().toNanos()));
        Seats seats = new Seats(settings.mint(), settings.timing().seatKept().toNanos());
        SeatBook book = keeping.seats().load();
        Bans bans = new Bans(book.bans());
        this.registry = new Registry(stage, seats, bans, keeping.seats());
        registry.restore(book, now.nanos());
        if (keeping.seats() != SeatStore.NONE) {
            opening.lastEdits().keySet().forEach(seats::goBeyond);
        }
        this.entrance = new Entrance(stage, seats, bans, privilege, settings, opening);
        this.moderation = new Moderation(stage, performance, entrance, bans);
        this.operator = new Operator(stage, privilege, moderation, bans);
        this.turnstile = new Turnstile(performance, this::expel);
        this.enquiries = new Enquiries(stage, ledger, arrivals, now);
        this.audience = new Audience(stage, arrivals);
        listen();
    }

    private void listen() {
        on(ClientMessage.Action.class, performance::perform);
        on(ClientMessage.ClaimInstruments.class, (m, c, now) -> people.claim(m, c.instruments()));
        on(ClientMessage.ReleaseInstruments.class, (m, r, now) -> people.release(m, r.instruments(), now));
        on(ClientMessage.HandOver.class, (m, h, now) -> people.handOver(m, h.instrument(), h.to(), now));
        on(ClientMessage.RequestPrivilege.class, (m, r, now) -> privilege.request(m, now.nanos()));
        on(ClientMessage.ReleasePrivilege.class, (m, r, now) -> privilege.release(m));
        on(ClientMessage.AnswerPrivilege.class, (m, a, now) -> privilege.answer(m, a.clientId(), a.grant()));
        on(ClientMessage.RequestFullSync.class, (m, r, now) -> stage.broadcaster()
                .requestFullSync(m.lane(), now.nanos()));
        on(ClientMessage.Focus.class, (m, f, now) -> people.focus(m, f, now.nanos()));
        on(ClientMessage.Chat.class, (m, c, now) -> people.chat(m, c.text(), now));
        on(ClientMessage.ListProjects.class, (m, l, now) -> errands.list(m));
        on(ClientMessage.ListHistory.class, (m, l, now) -> errands.history(m, l));
        on(ClientMessage.Watch.class, (m, w, now) -> audience.watch(m, w));
        on(ClientMessage.ListSamples.class, (m, l, now) -> enquiries.listSamples(m));
        on(ClientMessage.ShowSample.class, (m, s, now) -> enquiries.showSample(m, s.name()));
        on(ClientMessage.AskStatus.class, (m, a, now) -> enquiries.status(m, now));
        on(ClientMessage.RecordMix.class, (m, r, now) -> enquiries.record(m, r));
        on(ClientMessage.Ping.class, (m, p, now) -> m.tell(new ServerMessage.Pong(p.t(), now.millis())));
        on(ClientMessage.Pong.class, this::pong);
        on(ClientMessage.Goodbye.class, (m, g, now) -> goodbye(m, now));
        on(ClientMessage.Moderate.class, moderation::request);
        on(
                ClientMessage.Hello.class,
                (m, h, now) -> m.tell(
                        new ServerMessage.Error(ErrorCode.BAD_MESSAGE, "you have joined already; Hello comes once")));
    }

    private <M extends ClientMessage> void on(Class<M> type, Handler<M> handler) {
        handlers.put(type, handler);
    }

    /** Somebody knocks. */
    public void hello(Outlet outlet, ClientMessage.Hello hello, Now now) {
        Member member = entrance.admit(outlet, hello, now.nanos());
        if (member != null) {
            byOutlet.put(outlet, member);
            ledger.greet(member);
        }
    }

    /**
     * A joined client says something. What comes late from a connection that is no more is passed over.
     *
     * @param bytes how long the frame was
     */
    public void receive(Outlet outlet, ClientMessage message, int bytes, Now now) {
        Member member = heard(outlet, bytes, now);
        if (member != null && turnstile.passes(member, message, bytes, now)) {
            handle(handlers.get(message.getClass()), member, message, now);
        }
    }

    private Member heard(Outlet outlet, int bytes, Now now) {
        Member member = current(outlet);
        if (member != null) {
            member.traffic().take(bytes);
            member.heard(now.nanos());
        }
        return member;
    }

    @SuppressWarnings("unchecked")
    private static <M extends ClientMessage> void handle(
            Handler<M> handler, Member member, ClientMessage message, Now now) {
        handler.handle(member, (M) message, now);
    }

    /** A joined client sent an action that cannot be read. */
    public void malformed(Outlet outlet, long id, RefusalCode code, String reason, int bytes, Now now) {
        Member member = heard(outlet, bytes, now);
        if (member != null && turnstile.passes(member, (Long) id, bytes, now)) {
            performance.reject(member, id, new Refusal(code, reason));
        }
    }

    /** Tells everybody what the machine has to say. */
    void announce(String sentence) {
        stage.broadcaster().announce(new ServerMessage.Notice(NoticeLevel.WARNING, sentence));
    }

    /** The person at the audio machine says something; answers a sentence. */
    public String operate(String line, Now now) {
        return operator.obey(line, now);
    }

    /** A joined client sent something else that cannot be read. */
    public void malformed(Outlet outlet, ErrorCode code, String sentence, int bytes, Now now) {
        Member member = heard(outlet, bytes, now);
        if (member != null && turnstile.passes(member, (Long) null, bytes, now)) {
            member.tell(new ServerMessage.Error(code, sentence));
        }
    }

    /** A connection has ended by itself. */
    public void lost(Outlet outlet, Now now) {
        Member member = current(outlet);
        byOutlet.remove(outlet);
        if (member != null) {
            suspend(member, now);
        }
    }

    private Member current(Outlet outlet) {
        Member member = byOutlet.get(outlet);
        return member != null && stage.member(member.id()) == member ? member : null;
    }

    private void suspend(Member member, Now now) {
        performance.releaseNotes(member, now);
        stage.leave(member);
        entrance.suspend(member, now.nanos());
    }

    private void goodbye(Member member, Now now) {
        performance.releaseNotes(member, now);
        stage.leave(member);
        entrance.vacate(member.id());
        member.lane().outlet().close(null);
    }

    private void pong(Member member, ClientMessage.Pong pong, Now now) {
        if (pong.t() == null) {
            return;
        }
        long latency = mark(now) - pong.t();
        if (latency >= 0 && latency <= settings.timing().silence().toMillis()) {
            stage.changePlayer(
                    member.id(),
                    player -> Math.abs(player.latencyMillis() - latency) < LATENCY_STEP_MILLIS
                            ? player
                            : player.withLatencyMillis((int) latency));
        }
    }

    /** What a heartbeat carries and its echo is measured against: the clock on the wall may jump in between. */
    private static long mark(Now now) {
        return TimeUnit.NANOSECONDS.toMillis(now.nanos());
    }

    /**
     * Does what is due, sends what is new and answers how long nothing will be, in nanoseconds. Called after every burst of
     * messages and whenever that time is over.
     */
    public long tick(Now now) {
        arrivals.take(now);
        watch(now);
        privilege.expire(now.nanos());
        entrance.expire(now.nanos());
        registry.keep();
        // First what was taken, then the patch that has it: a client never shows an edit on top of itself.
        ledger.tick(now);
        stage.broadcaster().cycle(stage.state(), now.nanos());
        if (stage.broadcaster().isMeterDue(now.nanos())) {
            stage.broadcaster().meter(metering(now), now.nanos());
        }
        audience.tick(now.nanos());
        enquiries.tick(now.nanos());
        stage.broadcaster().flush();
        return audience.nanosToWait(
                now.nanos(), stage.broadcaster().nanosToWait(stage.state(), now.nanos(), IDLE_NANOS));
    }

    private void watch(Now now) {
        for (Member member : new ArrayList<>(stage.members())) {
            if (member.silentFor(now.nanos()) >= settings.timing().silence().toNanos()) {
                expel(member, ErrorCode.SILENT, "nothing was heard from you; your seat is kept, reconnect", now);
            } else if (member.lane().isTooSlow()) {
                turnstile.expelSlow(member, now);
            } else if (member.takePingDue(
                    now.nanos(), settings.timing().heartbeat().toNanos())) {
                member.tell(new ServerMessage.Ping(mark(now)));
            }
        }
    }

    private void expel(Member member, ErrorCode code, String sentence, Now now) {
        suspend(member, now);
        byOutlet.remove(member.lane().outlet());
        member.lane().outlet().close(new ServerMessage.Error(code, sentence));
    }

    private ServerMessage.Metering metering(Now now) {
        SoundReading reading = stage.sound().reading();
        return new ServerMessage.Metering(
                reading.tick(),
                reading.playing(),
                reading.bpm(),
                reading.peaks(),
                reading.rms(),
                reading.instruments(),
                reading.load(),
                reading.xruns(),
                now.millis(),
                reading.strips().isEmpty() ? null : reading.strips());
    }

    /** Tells everybody that the session ends and closes the connections. */
    public void shutdown(String reason) {
        for (Member member : new ArrayList<>(stage.members())) {
            stage.leave(member);
            member.lane().outlet().close(new ServerMessage.Shutdown(reason, null));
        }
    }

    /** This is called, on any thread, when {@link #tick} has something new to do. */
    public void onArrival(Runnable bell) {
        arrivals.onArrival(bell);
    }

    /** Writes down who sat where, for the time after a restart. */
    public void keepSeats() {
        registry.keep();
    }

    /** What is true now. */
    public NetworkState state() {
        return stage.state();
    }

    /** How many people are connected. */
    public int connected() {
        return stage.members().size();
    }
}
