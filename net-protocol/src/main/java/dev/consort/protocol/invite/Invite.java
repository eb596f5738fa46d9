package dev.consort.protocol.invite;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The line that a host hands to a guest: which key the server must show, and the secret that it then gets. Written as 26
 * characters in groups of four: 80 bits of the pin, 40 bits of the secret, 10 bits that find typing errors.
 */
public final class Invite {
    private static final int PIN_BYTES = 10;
    private static final int PIN_CHARACTERS = 16;
    private static final int CHECKED = 24;
    private static final int CHARACTERS = CHECKED + CheckSymbols.COUNT;
    private static final int GROUP = 4;

    private final byte[] pinStart;
    private final RoomSecret secret;

    private Invite(byte[] pinStart, RoomSecret secret) {
        this.pinStart = pinStart;
        this.secret = secret;
    }

    /** The invite to a room with this key and this secret. */
    public static Invite of(Pin pin, RoomSecret secret) {
        return new Invite(pin.start(PIN_BYTES), secret);
    }

    /**
     * Reads what somebody typed: in upper or lower case, with O for 0 and I or L for 1, with or without dashes and spaces.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong and where, and holds nothing of the invite
     */
    public static Invite parse(String typed) {
        String text = typed.replaceAll("[\\s\\p{Pd}_]", "");
        int[] code = new int[text.length()];
        for (int place = 0; place < code.length; place++) {
            code[place] = Crockford.value(text.charAt(place));
            check(code[place] >= 0, "the character " + where(place) + " of the invite is none that an invite has");
        }
        check(code.length == CHARACTERS, "an invite has " + CHARACTERS + " characters; this one has " + code.length);
        check(CheckSymbols.hold(code), "the invite has a typing error" + hint(CheckSymbols.suspect(code)));
        int[] secret = Arrays.copyOfRange(code, PIN_CHARACTERS, CHECKED);
        return new Invite(
                Bits.joined(Arrays.copyOf(code, PIN_CHARACTERS), Crockford.BITS),
                RoomSecret.of(Bits.joined(secret, Crockford.BITS)));
    }

    private static void check(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    private static String hint(int place) {
        return place < 0
                ? "; characters may be mixed up in more than one place"
                : ", probably in the character " + where(place);
    }

    private static String where(int place) {
        return "at place " + (place % GROUP + 1) + " of group " + (place / GROUP + 1);
    }

    /** The whole invite as people hand it on. Secret: for the eyes of the host and the guests. */
    public String text() {
        String checked = Crockford.text(pinStart) + secret.text();
        StringBuilder text = new StringBuilder(checked);
        for (int symbol : CheckSymbols.of(Crockford.values(checked))) {
            text.append(Crockford.symbol(symbol));
        }
        for (int dash = CHARACTERS / GROUP * GROUP; dash > 0; dash -= GROUP) {
            text.insert(dash, '-');
        }
        return text.toString();
    }

    /** Whether it names this key. */
    public boolean names(Pin pin) {
        return MessageDigest.isEqual(pinStart, pin.start(PIN_BYTES));
    }

    /** The words of the key that it names. */
    public SixWords words() {
        return SixWords.of(pinStart);
    }

    public RoomSecret secret() {
        return secret;
    }

    /** Tells nothing: it may end up in a log. */
    @Override
    public String toString() {
        return "Invite[…]";
    }
}
