package dev.consort.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.client.trust.KnownRoom;
import dev.consort.client.trust.KnownRoom.Verified;
import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.identity.OwnKey;
import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.invite.RoomSecret;
import dev.consort.protocol.invite.SixWords;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a client says to servers that are not the one it means: nothing. */
class SecretKeepingIntegrationTest {
    private static final RoomSecret SECRET = new RoomSecret("89ABCDEF");
    private static final Pin ELSEWHERE = new Pin("ab".repeat(32));
    private static final String NAME = "Anastasia";
    private static final int FAKES = 100;

    private final OwnKey own;
    private RecordingServer server;
    private RemoteDispatcher client;

    SecretKeepingIntegrationTest() throws GeneralSecurityException {
        own = OwnKey.make(new SecureRandom(), Instant.EPOCH);
    }

    @AfterEach
    void closeEverything() {
        server.close();
        if (client != null) {
            client.close();
        }
    }

    private JoinFailure failureOf(ServerTrust trust) throws Exception {
        ClientConfig config =
                ClientConfig.player("127.0.0.1", server.port(), NAME).trusting(trust);
        client = RemoteDispatcher.open(config, new SessionListener() {});
        try {
            client.joined().get(10, TimeUnit.SECONDS);
            throw new AssertionError("joined");
        } catch (ExecutionException e) {
            return (JoinFailure) e.getCause();
        }
    }

    private void expectNothingSaid(int connections) {
        Diary.awaitThat(() -> server.ended() == connections);
        assertThat(server.decrypted()).isEmpty();
        assertThat(server.keys()).isEmpty();
        assertThat(server.raw()).doesNotContain(SECRET.text(), "Hello", NAME, "{\"type\"", publicKey());
    }

    private String publicKey() {
        return new String(own.certificate().getPublicKey().getEncoded(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void serverWithAnotherKeyThanTheInviteHearsNothing() throws Exception {
        server = RecordingServer.withKey();
        JoinFailure failure =
                failureOf(ServerTrust.byInvite(Invite.of(ELSEWHERE, SECRET)).presenting(own));

        assertThat(failure.kind()).isEqualTo(JoinFailure.Kind.DISTRUSTED);
        assertThat(failure)
                .hasMessageContaining(SixWords.of(ELSEWHERE).line())
                .hasMessageContaining(SixWords.of(server.pin()).line());
        expectNothingSaid(1);
    }

    @Test
    void noneOfManyFirstContactsWithAFakeTellsItAnything() throws Exception {
        server = RecordingServer.withKey();
        Random random = new Random(5);
        byte[] pin = new byte[32];
        for (int i = 1; i <= FAKES; i++) {
            random.nextBytes(pin);
            Invite invite = Invite.of(new Pin(HexFormat.of().formatHex(pin)), SECRET);

            assertThat(failureOf(ServerTrust.byInvite(invite).presenting(own)).kind())
                    .isEqualTo(JoinFailure.Kind.DISTRUSTED);
            client.close();
        }
        expectNothingSaid(FAKES);
    }

    @Test
    void knownRoomWithAnotherKeyIsAHardStopThatSaysHowToForgetIt() throws Exception {
        server = RecordingServer.withKey();
        String address = "127.0.0.1:" + server.port();
        JoinFailure failure = failureOf(ServerTrust.byKnown(
                        new KnownRoom(address, ELSEWHERE, Verified.INVITE, LocalDate.of(2026, 11, 21), SECRET))
                .presenting(own));

        assertThat(failure.kind()).isEqualTo(JoinFailure.Kind.DISTRUSTED);
        assertThat(failure)
                .hasMessageContaining("consort --forget " + address)
                .hasMessageContaining("since 2026-11-21")
                .hasMessageContaining(SixWords.of(ELSEWHERE).line())
                .hasMessageContaining(SixWords.of(server.pin()).line());
        expectNothingSaid(1);
    }

    @Test
    void keyThatSharesTheInvitesBitsButNotTheKnownOnesIsRefused() throws Exception {
        server = RecordingServer.withKey();
        Pin alike = new Pin(server.pin().hex().substring(0, 20) + "0".repeat(44));
        String address = "127.0.0.1:" + server.port();
        failureOf(ServerTrust.byKnown(new KnownRoom(address, alike, Verified.INVITE, LocalDate.EPOCH, SECRET))
                .presenting(own));

        expectNothingSaid(1);
    }

    @Test
    void plainServerHearsNothingButTheBeginningOfAHandshake() throws Exception {
        server = RecordingServer.plain();
        JoinFailure failure =
                failureOf(ServerTrust.byInvite(Invite.of(ELSEWHERE, SECRET)).presenting(own));

        assertThat(failure).hasMessageContaining("does not answer the secure handshake");
        expectNothingSaid(1);
    }

    @Test
    void serverWithTheRightCertificateAndNotItsKeyHearsNothing() throws Exception {
        OwnKey room = OwnKey.make(new SecureRandom(), Instant.EPOCH);
        server = RecordingServer.withTheCertificateOf(room);
        failureOf(ServerTrust.byInvite(Invite.of(room.pin(), SECRET)).presenting(own));

        expectNothingSaid(1);
    }

    @Test
    void olderTlsThatWouldShowTheClientsKeyToEverybodyIsNotSpoken() throws Exception {
        server = RecordingServer.withOldTls();
        failureOf(ServerTrust.byInvite(Invite.of(server.pin(), SECRET)).presenting(own));

        expectNothingSaid(1);
    }

    @Test
    void lookingAtAKeySaysNothingAndFindsTheKey() throws Exception {
        server = RecordingServer.withKey();
        ServerTrust nobody = ServerTrust.inNobody().presenting(own);
        JoinFailure failure = failureOf(nobody);

        assertThat(failure.kind()).isEqualTo(JoinFailure.Kind.DISTRUSTED);
        assertThat(nobody.shown()).isEqualTo(server.pin());
        assertThat(nobody.verified()).isNull();
        expectNothingSaid(1);
    }

    @Test
    void serverWithAnotherKeyThanTheComparedOneHearsNothing() throws Exception {
        server = RecordingServer.withKey();
        Pin alike = new Pin(server.pin().hex().substring(0, 20) + "0".repeat(44));
        JoinFailure failure = failureOf(ServerTrust.byCompared(alike, SECRET).presenting(own));

        assertThat(failure.kind()).isEqualTo(JoinFailure.Kind.DISTRUSTED);
        assertThat(failure).hasMessageContaining("whose words you compared");
        expectNothingSaid(1);
    }

    @Test
    void rightServerGetsTheSecretAndTheKeyAndOnlyEncrypted() throws Exception {
        server = RecordingServer.withKey();
        ServerTrust trust =
                ServerTrust.byInvite(Invite.of(server.pin(), SECRET)).presenting(own);
        client = RemoteDispatcher.open(
                ClientConfig.player("127.0.0.1", server.port(), NAME).trusting(trust), new SessionListener() {});
        Diary.awaitThat(() -> server.decrypted().contains("\"secret\":\"89ABCDEF\""));

        assertThat(server.keys()).containsExactly(own.pin());
        assertThat(server.raw()).doesNotContain(SECRET.text(), "Hello", publicKey());
        assertThat(trust.verified()).isEqualTo(server.pin());
    }
}
