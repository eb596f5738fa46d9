package dev.consort.protocol.identity;

import dev.consort.protocol.invite.Pin;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A key of one's own, with what carries it in TLS. Immutable.
 *
 * @param certificate of the key, signed by itself
 */
public record OwnKey(PrivateKey key, X509Certificate certificate) {
    /**
     * Makes a new P-256 key.
     *
     * @param now the day on which its certificate begins
     * @throws GeneralSecurityException if this Java cannot
     */
    public static OwnKey make(SecureRandom random, Instant now) throws GeneralSecurityException {
        return SelfSigned.make(random, now);
    }

    /** Which key it is. */
    public Pin pin() {
        return Pin.of(certificate.getPublicKey());
    }

    @Override
    public String toString() {
        return "OwnKey[" + pin().fingerprint() + "…]";
    }
}
