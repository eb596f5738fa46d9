package dev.consort.server.secure;

import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.RoomSecret;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/**
 * What makes a room secure: the key by which it is known, and the secret that opens it.
 *
 * @param certificate of the key, signed by itself
 */
public record RoomKey(PrivateKey key, X509Certificate certificate, RoomSecret secret) {
    /** Which key it is. */
    public Pin pin() {
        return Pin.of(certificate.getPublicKey());
    }

    /** What the host hands to the guests. */
    public Invite invite() {
        return Invite.of(pin(), secret);
    }

    @Override
    public String toString() {
        return "RoomKey[" + pin().fingerprint() + "…]";
    }
}
