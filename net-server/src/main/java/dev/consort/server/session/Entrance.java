package dev.consort.server.session;

import dev.consort.protocol.action.Author;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.message.ClientMessage.Hello;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.Limits;
import dev.consort.protocol.message.PrivilegeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.SessionToken;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.text.SafeText;
import dev.consort.protocol.wire.FrameLimits;
import dev.consort.server.broadcast.ClientLane;
import dev.consort.server.broadcast.Outlet;
import dev.consort.server.broadcast.Stamp;
import dev.consort.server.journal.Opening;
import dev.consort.server.members.Ban;
import dev.consort.server.members.Bans;
import dev.consort.server.members.Ownership;
import dev.consort.server.members.Seats;
import dev.consort.server.members.Seats.Ticket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How people come in: afresh, or back to their seat. Session thread only. */
final class Entrance {
    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
    private static final int COLOURS = 8;
    private static final int NAME_LENGTH = 32;

    private final Stage stage;
    private final Seats seats;
    private final Privilege privilege;
    private final SessionSettings settings;
    private final Bans bans;
    private final Opening opening;
    private final Map<Integer, Origin> origins = new HashMap<>();
    private final Map<Integer, Former> former = new HashMap<>();

    /**
     * What a lost connection had been sent, and the last action that had come by it.
     *
     * @param member whose it was; null for one of the time before the server was started
     */
    private record Former(Stamp sent, long upTo, Member member) {
        static Former of(Member member) {
            return new Former(member.lane().baseline(), member.lastAction(), member);
        }

        void goOn(Member next) {
            if (next.countsOn() && member != null) {
                next.takeOver(member);
            } else if (next.countsOn()) {
                next.goOn(upTo);
            }
        }

        boolean isAt(Long seq) {
            return sent != null && seq != null && seq == sent.seq();
        }
    }

    /**
     * Where somebody came from last, and with which key.
     *
     * @param host empty if that is not known
     * @param key null if none was shown
     */
    record Origin(String host, Pin key) {
        static final Origin UNKNOWN = new Origin("", null);

        static Origin of(Outlet outlet) {
            return new Origin(outlet.host(), outlet.clientKey());
        }

        /** Whether both are at one machine or have one key: a ban of the one would keep out the other. */
        boolean isShared(Origin other) {
            return host.equals(other.host) || key != null && key.equals(other.key);
        }
    }

    Entrance(Stage stage, Seats seats, Bans bans, Privilege privilege, SessionSettings settings, Opening opening) {
        this.stage = stage;
        this.seats = seats;
        this.bans = bans;
        this.privilege = privilege;
        this.settings = settings;
        this.opening = opening;
    }

    /** Lets somebody in; null if not, and then the client has been told why. */
    Member admit(Outlet outlet, Hello hello, long now) {
        if (hello.protocol() != ServerMessage.PROTOCOL) {
            String older = hello.protocol() < ServerMessage.PROTOCOL ? "the client" : "the server";
            refuse(outlet, ErrorCode.PROTOCOL_MISMATCH, "client and server speak different versions; update " + older);
            return null;
        }
        Ban ban = bans.of(outlet.host(), outlet.clientKey());
        if (ban != null) {
            keepOut(outlet, ban);
            return null;
        }
        return hello.reconnectToken() == null ? join(outlet, hello, now) : resume(outlet, hello, now);
    }

    private static void keepOut(Outlet outlet, Ban ban) {
        String why = ban.reason() == null ? "" : " (" + ban.reason() + ")";
        refuse(outlet, ErrorCode.BANNED, ban.by() + " keeps you or this address out of the session" + why);
        outlet.log("was kept out by the ban of client " + ban.clientId());
    }

    private static void refuse(Outlet outlet, ErrorCode code, String message) {
        outlet.close(new ServerMessage.Error(code, message));
    }

    private Member join(Outlet outlet, Hello hello, long now) {
        String name = SafeText.clean(hello.clientName(), NAME_LENGTH);
        if (name.isEmpty()) {
            refuse(outlet, ErrorCode.NAME_INVALID, "a name has 1 to 32 visible characters; choose one with --name");
            return null;
        }
        if (seats.size() >= settings.maxClients()) {
            refuse(outlet, ErrorCode.SERVER_FULL, "all " + settings.maxClients() + " seats are taken; try again later");
            return null;
        }
        return seat(outlet, hello, seats.take(name, hello.role(), outlet.clientKey()), now);
    }

    private Member seat(Outlet outlet, Hello hello, Ticket ticket, long now) {
        Author author = new Author(ticket.clientId(), ticket.name());
        Player player = new Player(ticket.name(), ticket.role(), true, 0, null, (ticket.clientId() - 1) % COLOURS);
        stage.change(s -> s.withPlayers(s.players().with(ticket.clientId(), player)));
        List<Integer> wanted = ticket.role() == Role.PLAYER ? hello.requestedInstruments() : List.of();
        Ownership.Claim claim = Ownership.claim(stage.state(), author, wanted);
        stage.change(claim.state());
        boolean granted = hello.requestPrivilege() && ticket.role() == Role.PLAYER && isFree();
        if (granted) {
            stage.change(s -> s.withPrivileged(
                    new dev.consort.protocol.state.people.OwnerInfo(author.clientId(), author.name())));
        }
        Member member = enter(outlet, hello, ticket, stage.broadcaster().stamp(stage.state()), now);
        member.tell(welcome(ticket, claim, granted, member.lane().baseline()));
        if (hello.requestPrivilege() && !granted) {
            privilege.request(member, now);
        }
        outlet.log(author.name() + " joined as client " + author.clientId());
        return member;
    }

    private boolean isFree() {
        return stage.state().privileged() == null;
    }

    private ServerMessage welcome(Ticket ticket, Ownership.Claim claim, boolean granted, Stamp stamp) {
        return new ServerMessage.Welcome(
                ServerMessage.PROTOCOL,
                settings.server(),
                ticket.clientId(),
                ticket.name(),
                claim.granted(),
                claim.refused(),
                granted ? PrivilegeLevel.PRIVILEGED : PrivilegeLevel.NORMAL,
                ticket.token().value(),
                stamp.seq(),
                stamp.state(),
                (int) settings.timing().heartbeat().toMillis(),
                new Limits(FrameLimits.FROM_CLIENT, People.CHAT_LENGTH),
                Enquiries.features(stage.sound().backstage()));
    }

    private Member enter(Outlet outlet, Hello hello, Ticket ticket, Stamp baseline, long now) {
        Author author = new Author(ticket.clientId(), ticket.name());
        outlet.welcomed();
        origins.put(author.clientId(), Origin.of(outlet));
        Member member = new Member(
                author, ticket.connection(), countsOn(hello), new ClientLane(outlet, baseline), settings.paces(), now);
        stage.enter(member, now);
        return member;
    }

    private Member resume(Outlet outlet, Hello hello, long now) {
        SessionToken token = new SessionToken(hello.reconnectToken());
        Ticket ticket = seats.resume(token, outlet.clientKey(), now);
        if (ticket == null) {
            failed(outlet, seats.holderOf(token, now));
            return null;
        }
        replaceOldConnection(ticket.clientId());
        stage.change(s -> Ownership.withAway(s, ticket.clientId(), false));
        stage.changePlayer(ticket.clientId(), player -> player.withConnected(true));
        Former known = former.getOrDefault(ticket.clientId(), beforeTheStart(ticket, hello));
        former.remove(ticket.clientId());
        boolean patchWillDo = known.isAt(hello.lastSeq());
        Stamp baseline = patchWillDo ? known.sent() : stage.broadcaster().stamp(stage.state());
        Member member = enter(outlet, hello, ticket, baseline, now);
        known.goOn(member);
        member.tell(welcomeBack(ticket, baseline, patchWillDo, known.upTo()));
        outlet.log(ticket.name() + " is back as client " + ticket.clientId());
        return member;
    }

    /** What is known of a connection of the time before the server was started: what was kept of it. */
    private Former beforeTheStart(Ticket ticket, Hello hello) {
        int last = ticket.connection() - 1;
        long upTo = countsOn(hello) ? opening.upToAll(ticket.clientId(), last) : opening.upTo(ticket.clientId(), last);
        return new Former(null, upTo, null);
    }

    private static boolean countsOn(Hello hello) {
        return hello.features().contains(ServerMessage.ActionTaken.FEATURE);
    }

    /** The answer is the same whatever was wrong: a thief need not know that the token is good. */
    private static void failed(Outlet outlet, int holder) {
        if (holder > 0) {
            outlet.log("has the token of client " + holder + " and not the key that goes with it; nothing was opened");
        }
        Frames.send(outlet, new ServerMessage.ReconnectFailed("that seat is gone; join afresh"));
    }

    private void replaceOldConnection(int clientId) {
        Member old = stage.member(clientId);
        if (old != null) {
            former.put(clientId, Former.of(old));
            stage.leave(old);
            refuse(
                    old.lane().outlet(),
                    ErrorCode.REPLACED,
                    "this seat was taken over by a newer connection of yours; go on there");
        }
    }

    private ServerMessage welcomeBack(Ticket ticket, Stamp baseline, boolean patchWillDo, long upTo) {
        return new ServerMessage.ReconnectSuccessful(
                ticket.clientId(),
                Ownership.heldBy(stage.state(), ticket.clientId()),
                stage.state().isPrivileged(ticket.clientId()) ? PrivilegeLevel.PRIVILEGED : PrivilegeLevel.NORMAL,
                ticket.token().value(),
                baseline.seq(),
                patchWillDo ? null : baseline.state(),
                upTo,
                stage.broadcaster().seqOf(stage.state()),
                Enquiries.features(stage.sound().backstage()));
    }

    /** Where somebody came from last. */
    Origin originOf(int clientId) {
        return origins.getOrDefault(clientId, Origin.UNKNOWN);
    }

    /** Keeps the seat of somebody whose connection was lost. */
    void suspend(Member member, long now) {
        seats.suspend(member.id(), now);
        former.put(member.id(), Former.of(member));
        stage.change(s -> Ownership.withAway(s, member.id(), true));
        stage.changePlayer(member.id(), player -> player.withConnected(false));
        member.lane().outlet().log(member.author().name() + " was lost; the seat is kept");
    }

    /** Frees everything that somebody had who has left for good. */
    void vacate(int clientId) {
        seats.leave(clientId);
        former.remove(clientId);
        origins.remove(clientId);
        stage.fence().forget(clientId);
        stage.undo().forget(clientId);
        stage.change(s -> Ownership.releaseAll(s, clientId));
        stage.change(s -> s.withPlayers(s.players().without(clientId)));
        privilege.forget(clientId);
        privilege.serveWaiting();
        LOG.info("client {} left", clientId);
    }

    void expire(long now) {
        seats.expire(now).forEach(this::vacate);
    }
}
