package dev.consort.client.trust;

import dev.consort.protocol.identity.OwnKey;
import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.RoomSecret;
import dev.consort.protocol.invite.SixWords;
import java.util.function.Predicate;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * What a client that goes to a secure room believes: which key the server must show, and what it gets once it has: the
 * secret, and the proof of the client's own key. Any thread; one for each visit, because the key that was believed first is
 * the only one from then on.
 */
public final class ServerTrust {
    private static final String NOT_SECURE = "the server there is not secure";
    private static final String NOTHING_SAID = "\n  Nothing was said to this server.";

    private final Predicate<Pin> isExpected;
    private final RoomSecret secret;
    private final Complaints complaints;
    private final OwnKey own;
    private volatile Pin verified;
    private volatile Pin shown;

    /**
     * What is wrong, and what to do about it.
     *
     * @param otherKey the server has another key than this
     * @param noKey the server does not speak TLS
     */
    private record Complaints(String otherKey, String noKey) {}

    private ServerTrust(Predicate<Pin> isExpected, RoomSecret secret, Complaints complaints) {
        this(isExpected, secret, complaints, null);
    }

    private ServerTrust(Predicate<Pin> isExpected, RoomSecret secret, Complaints complaints, OwnKey own) {
        this.isExpected = isExpected;
        this.secret = secret;
        this.complaints = complaints;
        this.own = own;
    }

    /** Believes the server that an invite names. */
    public static ServerTrust byInvite(Invite invite) {
        return new ServerTrust(
                invite::names,
                invite.secret(),
                new Complaints(
                        "this is not the server of the invite; ask the host for a new invite line"
                                + line("the invite's key", invite.words()),
                        NOT_SECURE + "; an open session is joined without an invite"));
    }

    /** Believes the server of a room that is known. */
    public static ServerTrust byKnown(KnownRoom room) {
        String forget = "consort --forget " + room.address();
        return new ServerTrust(
                room.pin()::matches,
                room.secret(),
                new Complaints(
                        "the room at " + room.address() + " that you know since " + room.since()
                                + " has another key now; only if the host says that this is right: " + forget
                                + line("the key you know", SixWords.of(room.pin())),
                        NOT_SECURE + ", but the room that you know at " + room.address()
                                + " was; only if the host says that this is right: " + forget));
    }

    /** Believes the server with the very key that a person has looked at before, and compared with the host's. */
    public static ServerTrust byCompared(Pin key, RoomSecret secret) {
        return new ServerTrust(
                key::matches,
                secret,
                new Complaints(
                        "this is not the server whose words you compared; ask the host for the invite line"
                                + line("the key you compared", SixWords.of(key)),
                        NOT_SECURE + ", but the one whose words you compared was"));
    }

    /** Believes nobody: only looks at the key. */
    public static ServerTrust inNobody() {
        return new ServerTrust(
                pin -> false,
                null,
                new Complaints(
                        "the server's key was not compared with anything yet",
                        NOT_SECURE + "; an open session is joined without --secure"));
    }

    /** The same for somebody with a key of their own, before anybody was met. */
    public ServerTrust presenting(OwnKey key) {
        return new ServerTrust(isExpected, secret, complaints, key);
    }

    private static String line(String what, SixWords words) {
        return "\n  " + what + ":  " + words.line();
    }

    /** Whether a server with this key is the right one; remembers what was shown. */
    boolean accepts(Pin pin) {
        shown = pin;
        boolean isRight = verified == null ? isExpected.test(pin) : verified.matches(pin);
        if (isRight) {
            verified = pin;
        }
        return isRight;
    }

    /** What checks the server's key in a handshake. */
    public X509ExtendedTrustManager trustManager() {
        return new KeyCheck(this);
    }

    /** What proves the client's own key to a server that is believed, and to no other. */
    public X509ExtendedKeyManager keyManager() {
        return new KeyProof(this, own);
    }

    /** The key of the server that was believed; null before. */
    public Pin verified() {
        return verified;
    }

    /** The key that a server has shown last, right or wrong; null before. */
    public Pin shown() {
        return shown;
    }

    /** Whether a server has shown a key that is not believed. */
    public boolean isBetrayed() {
        Pin last = shown;
        return last != null && (verified == null || !verified.matches(last));
    }

    /** What the server gets when it has shown the right key; null where nothing is to be said to anybody. */
    public RoomSecret secret() {
        return secret;
    }

    /** Why the key that was shown is not believed, for people. */
    public String complaint() {
        Pin last = shown;
        return complaints.otherKey() + (last == null ? "" : line("the server's key", SixWords.of(last))) + NOTHING_SAID;
    }

    /** Why a server without a key is not believed, for people. */
    public String complaintAboutNoKey() {
        return complaints.noKey() + NOTHING_SAID;
    }
}
