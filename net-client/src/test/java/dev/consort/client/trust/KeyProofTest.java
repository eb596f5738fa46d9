package dev.consort.client.trust;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.identity.OwnKey;
import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.RoomSecret;
import java.security.SecureRandom;
import java.time.Instant;
import javax.net.ssl.X509ExtendedKeyManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The client's key is for the server that was believed, in whatever order a handshake asks. */
class KeyProofTest {
    private static final String[] TYPES = {"RSA", "EC"};
    private static final Pin ROOM = new Pin("ab".repeat(32));
    private static final Pin OTHER = new Pin("cd".repeat(32));

    private final ServerTrust stranger = ServerTrust.byInvite(Invite.of(ROOM, new RoomSecret("89ABCDEF")));
    private OwnKey own;
    private ServerTrust trust;

    @BeforeEach
    void makeAKey() throws Exception {
        own = OwnKey.make(new SecureRandom(), Instant.EPOCH);
        trust = stranger.presenting(own);
    }

    private static void expectNothingShown(X509ExtendedKeyManager keys) {
        assertThat(keys.chooseEngineClientAlias(TYPES, null, null)).isNull();
        assertThat(keys.getClientAliases("EC", null)).isEmpty();
        assertThat(keys.getCertificateChain("own")).isNull();
        assertThat(keys.getPrivateKey("own")).isNull();
    }

    @Test
    void nobodyIsShownAKeyBeforeTheServerWasBelieved() {
        expectNothingShown(trust.keyManager());
    }

    @Test
    void serverThatWasBelievedIsShownTheKey() {
        trust.accepts(ROOM);
        X509ExtendedKeyManager keys = trust.keyManager();
        String alias = keys.chooseEngineClientAlias(TYPES, null, null);

        assertThat(keys.getCertificateChain(alias)).containsExactly(own.certificate());
        assertThat(keys.getPrivateKey(alias)).isEqualTo(own.key());
    }

    @Test
    void serverThatComesBackWithAnotherKeyIsShownNothing() {
        trust.accepts(ROOM);
        trust.accepts(OTHER);

        expectNothingShown(trust.keyManager());
    }

    @Test
    void whoOnlyLooksShowsNothing() {
        ServerTrust nobody = ServerTrust.inNobody().presenting(own);
        nobody.accepts(ROOM);

        expectNothingShown(nobody.keyManager());
    }

    @Test
    void whoHasNoKeyShowsNoneAndServerThatWantsAnotherKindGetsNone() {
        stranger.accepts(ROOM);
        trust.accepts(ROOM);

        expectNothingShown(stranger.keyManager());
        assertThat(trust.keyManager().chooseEngineClientAlias(new String[] {"RSA"}, null, null))
                .isNull();
    }
}
