package dev.consort.tui.room;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.PrivilegeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.state.people.Player;
import dev.consort.server.journal.Opening;
import dev.consort.server.members.SeatBook;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold for seats, tokens, owners and the privilege. */
final class SeatLaws {
    private static final long KEPT = 60_000 * Agenda.MILLI;

    private final Hall hall;
    private final Map<String, Integer> issued = new HashMap<>();
    private final Set<String> ever = new LinkedHashSet<>();
    private final Set<String> used = new HashSet<>();
    private final List<String> dead = new ArrayList<>();
    private final Set<Integer> seats = new HashSet<>();
    private final Map<Integer, Long> awaySince = new HashMap<>();
    private int lastSeat;
    private int resumed;
    private int expired;
    private int sentAway;

    SeatLaws(Hall hall) {
        this.hall = hall;
    }

    /** Tokens that have opened their seat and must never open one again. */
    List<String> dead() {
        return dead;
    }

    int resumed() {
        return resumed;
    }

    /** Seats that were kept in vain. */
    int expired() {
        return expired;
    }

    /** Connections that the server has ended, with the reason. */
    int sentAway() {
        return sentAway;
    }

    void sendsAway() {
        sentAway++;
    }

    void welcomes(ServerMessage.Welcome welcome) {
        Violation.unless(
                welcome.clientId() > lastSeat, "client id %d was given after %d", welcome.clientId(), lastSeat);
        lastSeat = welcome.clientId();
        seats.add(welcome.clientId());
        issue(welcome.sessionToken(), welcome.clientId());
        agrees(welcome.clientId(), welcome.grantedInstruments(), welcome.privilege());
    }

    void resumes(String token, ServerMessage.ReconnectSuccessful back) {
        Violation.unless(used.add(token), "%s has opened a seat twice", token);
        dead.add(token);
        resumed++;
        Violation.unless(
                Integer.valueOf(back.clientId()).equals(issued.get(token)),
                "%s opened the seat of client %d",
                token,
                back.clientId());
        Violation.unless(seats.contains(back.clientId()), "client %d came back and had left", back.clientId());
        Player player = hall.state().players().get(back.clientId());
        Violation.unless(
                player != null && player.connected(), "client %d is back and is not seen: %s", back.clientId(), player);
        issue(back.sessionToken(), back.clientId());
        agrees(back.clientId(), back.restoredInstruments(), back.privilege());
    }

    /** The server begins with the seats of a book, whose holders are away, and with whatever tokens it opens them. */
    void opens(Opening opening, SeatBook book) {
        Map<String, Integer> open = new HashMap<>();
        book.seats().forEach(entry -> open.put(entry.tokenHash(), entry.clientId()));
        for (String token : ever) {
            Integer seat = open.get(hash(token));
            dead.remove(token);
            used.remove(token);
            if (seat == null) {
                dead.add(token);
                issued.remove(token);
            } else {
                issued.put(token, seat);
            }
        }
        seats.clear();
        seats.addAll(open.values());
        awaySince.clear();
        seats.forEach(id -> awaySince.put(id, hall.agenda().now()));
        // Who was there for so short a time that nothing of it was kept was never there.
        lastSeat = opening.lastEdits().keySet().stream().reduce(book.lastClient(), Math::max);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void issue(String token, int clientId) {
        issued.put(token, clientId);
        ever.add(token);
    }

    /** What a client is told to hold is what it holds. */
    private void agrees(int clientId, List<Integer> told, PrivilegeLevel level) {
        List<Integer> held = held(hall.state(), clientId);
        Violation.unless(
                held.equals(told.stream().sorted().toList()), "client %d holds %s, told %s", clientId, held, told);
        Violation.unless(
                hall.state().isPrivileged(clientId) == (level == PrivilegeLevel.PRIVILEGED),
                "client %d was told %s",
                clientId,
                level);
    }

    private static List<Integer> held(NetworkState state, int clientId) {
        List<Integer> held = new ArrayList<>();
        for (int id : state.ownership().ids()) {
            if (state.ownerOf(id).clientId() == clientId) {
                held.add(id);
            }
        }
        return held;
    }

    void happened(Event event, NetworkState before, NetworkState after) {
        if (before.players() != after.players()) {
            people(event, before, after);
        }
        if (before.ownership() != after.ownership() || before.players() != after.players()) {
            owners(event, before, after);
        }
        privilege(event, before, after);
    }

    private void people(Event event, NetworkState before, NetworkState after) {
        for (int id : before.players().ids()) {
            if (!after.players().contains(id)) {
                Long away = awaySince.remove(id);
                boolean hasLeft = event.is(ClientMessage.Goodbye.class) && event.author() == id;
                boolean isOver = away != null && hall.agenda().now() - away >= KEPT;
                Violation.unless(hasLeft || isOver, "the seat of client %d went away by %s", id, event);
                expired += hasLeft ? 0 : 1;
                seats.remove(id);
            }
        }
        for (int id : after.players().ids()) {
            Violation.unless(seats.contains(id), "client %d is there and was never welcomed, or had left", id);
            if (after.players().get(id).connected()) {
                awaySince.remove(id);
            } else {
                awaySince.putIfAbsent(id, hall.agenda().now());
            }
        }
    }

    private void owners(Event event, NetworkState before, NetworkState after) {
        for (int id : after.ownership().ids()) {
            OwnerInfo owner = after.ownerOf(id);
            Player player = after.players().get(owner.clientId());
            Violation.unless(
                    player != null, "instrument %d belongs to client %d, who is not there", id, owner.clientId());
            Violation.unless(
                    player.connected() != owner.isAway(), "the owner of instrument %d is %s and %s", id, player, owner);
            Violation.unless(after.instruments().byId().contains(id), "instrument %d has an owner and is gone", id);
        }
        for (int id : before.ownership().ids()) {
            OwnerInfo owner = before.ownerOf(id);
            boolean isKept = after.ownerOf(id) != null && after.ownerOf(id).clientId() == owner.clientId();
            Violation.unless(
                    isKept || mayTake(event, owner, before, after),
                    "instrument %d was taken from %s by %s",
                    id,
                    owner,
                    event);
        }
    }

    private static boolean mayTake(Event event, OwnerInfo owner, NetworkState before, NetworkState after) {
        return event.author() == owner.clientId()
                || event.is(ClientMessage.HandOver.class) && before.isPrivileged(event.author())
                || !after.players().contains(owner.clientId());
    }

    private void privilege(Event event, NetworkState before, NetworkState after) {
        OwnerInfo held = before.privileged();
        OwnerInfo holds = after.privileged();
        if (holds != null && !holds.equals(held)) {
            Player player = after.players().get(holds.clientId());
            Violation.unless(
                    player != null && player.connected() != holds.isAway(),
                    "%s has the privilege and is %s",
                    holds,
                    player);
        }
        if (held != null && !after.isPrivileged(held.clientId())) {
            Violation.unless(
                    event.author() == held.clientId() || !after.players().contains(held.clientId()),
                    "the privilege was taken from %s by %s",
                    held,
                    event);
        }
    }

    /** Nobody's seat is kept for longer than it should be. */
    void settled() {
        awaySince.forEach((id, since) -> Violation.unless(
                hall.agenda().now() - since < KEPT + 1_000 * Agenda.MILLI, "the seat of client %d is still kept", id));
    }
}
