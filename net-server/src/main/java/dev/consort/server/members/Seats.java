package dev.consort.server.members;

import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.message.SessionToken;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.Player;
import dev.consort.protocol.state.people.Role;
import dev.consort.protocol.text.NameSkeleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Who has a place in the session. Times are nanoseconds of any monotonic clock; ids rise from 1 and are never given twice.
 * Session thread only.
 */
public final class Seats {
    private final Map<Integer, Seat> byClient = new LinkedHashMap<>();
    private final Supplier<SessionToken> mint;
    private final long keptNanos;
    private int lastClient;
    private int changes;

    /**
     * @param mint makes tokens that nobody can guess
     * @param keptNanos how long a seat is kept for somebody whose connection was lost
     */
    public Seats(Supplier<SessionToken> mint, long keptNanos) {
        this.mint = mint;
        this.keptNanos = keptNanos;
    }

    /** Takes up the seats of a book; their holders are away from now on. */
    public void restore(SeatBook book, long now) {
        lastClient = book.lastClient();
        for (SeatBook.Entry entry : book.seats()) {
            TokenHash hash = TokenHash.ofHex(entry.tokenHash());
            byClient.put(
                    entry.clientId(),
                    new Seat(
                            entry.clientId(), entry.name(), entry.role(), hash, entry.key(), connectionOf(entry), now));
        }
    }

    /** Ids up to this one are known from elsewhere; none of them is given again. */
    public void goBeyond(int clientId) {
        lastClient = Math.max(lastClient, clientId);
    }

    private static int connectionOf(SeatBook.Entry entry) {
        return entry.connection() == null ? 1 : entry.connection();
    }

    /** What has to be known of the seats after a restart. */
    public SeatBook book(NetworkState state, List<Ban> bans) {
        return new SeatBook(
                lastClient,
                byClient.values().stream().map(seat -> entry(seat, state)).toList(),
                bans);
    }

    private static SeatBook.Entry entry(Seat seat, NetworkState state) {
        Player player = state.players().get(seat.clientId());
        return new SeatBook.Entry(
                seat.clientId(),
                seat.name(),
                seat.role(),
                seat.token().toHex(),
                seat.key(),
                Ownership.heldBy(state, seat.clientId()),
                state.isPrivileged(seat.clientId()) ? true : null,
                player != null && player.isMuted() ? true : null,
                seat.connection());
    }

    /**
     * A seat that was given, with the token that opens it once.
     *
     * @param connection how often its holder has come to it, this time included
     */
    public record Ticket(int clientId, String name, Role role, int connection, SessionToken token) {}

    /**
     * Gives a new seat; a name that is taken, or could be taken for one that is, gets a number.
     *
     * @param key without which nobody comes back to it; null for a seat that the token alone opens
     */
    public Ticket take(String name, Role role, Pin key) {
        SessionToken token = mint.get();
        Seat seat = new Seat(++lastClient, free(name), role, TokenHash.of(token), key, 1, null);
        byClient.put(seat.clientId(), seat);
        changes++;
        return new Ticket(seat.clientId(), seat.name(), role, 1, token);
    }

    private String free(String name) {
        List<NameSkeleton> taken = byClient.values().stream()
                .map(seat -> NameSkeleton.of(seat.name()))
                .toList();
        String candidate = name;
        for (int number = 2; isTaken(candidate, taken); number++) {
            candidate = numbered(name, " " + number);
        }
        return candidate;
    }

    /** A name stays as long as a name may be, whatever its number. */
    private static String numbered(String name, String number) {
        int room = Text.NAME - number.length();
        int length = name.codePointCount(0, name.length());
        String cut = length <= room ? name : name.substring(0, name.offsetByCodePoints(0, room));
        return cut.strip() + number;
    }

    private static boolean isTaken(String name, List<NameSkeleton> taken) {
        NameSkeleton skeleton = NameSkeleton.of(name);
        return taken.stream().anyMatch(skeleton::looksLike);
    }

    /**
     * Opens the seat of this token and gives a new token.
     *
     * @param key that was shown; null for none
     * @return null if the token is dead or never was, or goes with another key; the seat then stays as it is
     */
    public Ticket resume(SessionToken token, Pin key, long now) {
        Seat seat = find(token, now);
        if (seat == null || !seat.isOpenTo(key)) {
            return null;
        }
        SessionToken next = mint.get();
        byClient.put(seat.clientId(), seat.withToken(TokenHash.of(next)));
        changes++;
        return new Ticket(seat.clientId(), seat.name(), seat.role(), seat.connection() + 1, next);
    }

    /** Whose seat this token opens, for whoever has its holder's key as well; 0 for nobody's. */
    public int holderOf(SessionToken token, long now) {
        Seat seat = find(token, now);
        return seat == null ? 0 : seat.clientId();
    }

    private Seat find(SessionToken token, long now) {
        TokenHash hash = TokenHash.of(token);
        return byClient.values().stream()
                .filter(seat -> seat.token().matches(hash) && !isOver(seat, now))
                .findFirst()
                .orElse(null);
    }

    /** Keeps the seat of somebody whose connection was lost. */
    public void suspend(int clientId, long now) {
        byClient.computeIfPresent(clientId, (id, seat) -> seat.suspended(now));
    }

    public void leave(int clientId) {
        byClient.remove(clientId);
        changes++;
    }

    /** Clears the seats whose time is over and names them. */
    public List<Integer> expire(long now) {
        List<Integer> over = new ArrayList<>();
        byClient.values().stream().filter(seat -> isOver(seat, now)).forEach(seat -> over.add(seat.clientId()));
        over.forEach(this::leave);
        return over;
    }

    private boolean isOver(Seat seat, long now) {
        return seat.isSuspended() && now - seat.suspendedAt() >= keptNanos;
    }

    /** How often a seat was given, opened or cleared; only ever rises. */
    public int changes() {
        return changes;
    }

    public int size() {
        return byClient.size();
    }
}
