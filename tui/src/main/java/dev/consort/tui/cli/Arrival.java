package dev.consort.tui.cli;

import dev.consort.client.trust.KnownRoom;
import dev.consort.client.trust.KnownRoom.Verified;
import dev.consort.client.trust.KnownRooms;
import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.identity.KeyFile;
import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.RoomSecret;
import dev.consort.protocol.invite.SixWords;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody at the door of a session: decides which key the server must show. The option comes first, then what is known
 * of the room, then the environment; without any of them the session is an open one, or its key is only looked at.
 */
final class Arrival {
    private final String address;
    private final KnownRooms rooms;
    private final InviteSource invites;
    private KnownRoom known;
    private ServerTrust trust;
    private Verified verified = Verified.INVITE;

    Arrival(HostPort address, KnownRooms rooms, InviteSource invites) {
        this.address = KnownRooms.address(address.host(), address.port());
        this.rooms = rooms;
        this.invites = invites;
    }

    /** Decides. */
    void prepare(DoorWish wish) throws Failure {
        SixWords words = words(wish.words());
        known = known().orElse(null);
        Invite invite = invites.fromOption(wish.invite());
        if (invite == null && known == null) {
            invite = invites.fromEnvironment();
        }
        if (invite != null) {
            accept(invite, words);
        } else if (known != null) {
            compare(words, SixWords.of(known.pin()), "the room that you know at " + address);
            verified = known.verified();
            trust = ServerTrust.byKnown(known);
        } else if (wish.isSecure()) {
            trust = ServerTrust.inNobody();
        }
    }

    private static SixWords words(String typed) throws Failure {
        try {
            return typed == null ? null : SixWords.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new Failure(ExitCode.USAGE, "--words: " + e.getMessage());
        }
    }

    private Optional<KnownRoom> known() throws Failure {
        try {
            return rooms.find(address);
        } catch (IOException e) {
            throw new Failure(ExitCode.FILE_UNREADABLE, e.getMessage());
        }
    }

    /** Goes in with an invite, provided that it fits everything else that is known of the key. */
    private void accept(Invite invite, SixWords words) throws Failure {
        compare(words, invite.words(), "the invite");
        verified = words == null ? Verified.INVITE : Verified.INVITE_AND_WORDS;
        if (known == null) {
            trust = ServerTrust.byInvite(invite);
        } else if (invite.names(known.pin())) {
            trust = ServerTrust.byKnown(withSecret(invite.secret()));
        } else {
            throw new Failure(
                    ExitCode.DISTRUSTED,
                    "the invite is for another key than that of the room that you know at " + address + " since "
                            + known.since() + "; only if the host says that this is right: consort --forget " + address
                            + "\n  the key you know:  "
                            + SixWords.of(known.pin()).line() + "\n  the invite's key:  "
                            + invite.words().line());
        }
    }

    /** Goes in with an invite to a room that is new to the person, and whose key they have looked at and compared. */
    void accept(Invite invite, Pin compared) throws Failure {
        if (!invite.names(compared)) {
            throw new Failure(
                    ExitCode.DISTRUSTED,
                    "the invite is for another key than the one whose words you compared; ask the host which session it is"
                            + " for\n  the server's key:  "
                            + SixWords.of(compared).line()
                            + "\n  the invite's key:  " + invite.words().line()
                            + "\n  Nothing was said to this server.");
        }
        verified = Verified.INVITE_AND_WORDS;
        trust = ServerTrust.byCompared(compared, invite.secret());
    }

    private KnownRoom withSecret(RoomSecret secret) {
        return new KnownRoom(known.address(), known.pin(), known.verified(), known.since(), secret);
    }

    private static void compare(SixWords typed, SixWords real, String whose) throws Failure {
        if (typed != null && !typed.equals(real)) {
            throw new Failure(
                    ExitCode.DISTRUSTED,
                    "these are not the words of " + whose + "\n  its words:  " + real.line() + "\n  --words:    "
                            + typed.line());
        }
    }

    /** Whether there is a key to be looked at before anything else. */
    boolean isLooking() {
        return trust != null && trust.secret() == null;
    }

    /** What the server has to show; null for an open session. */
    ServerTrust trust() {
        return trust;
    }

    /**
     * Takes the person's own key along to a secure session; makes one if there is none yet.
     *
     * @return what the person should know: nothing, or that they go without a key
     */
    List<String> takeAlong(KeyFile own) {
        if (trust == null) {
            return List.of();
        }
        try {
            trust = trust.presenting(own.open(Instant.now()));
            return List.of();
        } catch (IOException e) {
            return List.of("you are here without a key of your own: " + e.getMessage());
        }
    }

    /** Keeps the room, so that the next visit needs no invite. */
    void remember() {
        if (trust == null) {
            return;
        }
        LocalDate since = known == null ? LocalDate.now() : known.since();
        try {
            rooms.remember(new KnownRoom(address, trust.verified(), verified, since, trust.secret()));
        } catch (IOException e) {
            System.err.println("consort: the room could not be remembered, keep the invite: " + e.getMessage());
        }
    }
}
