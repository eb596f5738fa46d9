package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.AudioEngine;
import dev.consort.audio.EngineConfig;
import dev.consort.client.ClientConfig;
import dev.consort.client.JoinFailure;
import dev.consort.client.LinkStatus;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.client.trust.ServerTrust;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.identity.OwnKey;
import dev.consort.protocol.invite.Invite;
import dev.consort.protocol.invite.RoomSecret;
import dev.consort.protocol.project.StarterBand;
import dev.consort.server.EngineSound;
import dev.consort.server.NetServer;
import dev.consort.server.ServerConfig;
import dev.consort.server.members.Timing;
import dev.consort.server.secure.RoomKey;
import dev.consort.server.secure.RoomKeyStore;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server with a key, and clients that know it, or not. */
class SecureRoomIntegrationTest {
    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<RemoteDispatcher> clients = new ArrayList<>();
    private final AudioEngine engine = new AudioEngine(EngineConfig.DEFAULT);

    @TempDir
    private Path folder;

    private final OwnKey own = ownKey();
    private RoomKey room;
    private NetServer server;

    @BeforeEach
    void openARoom() throws IOException {
        room = key("first");
        server = start(0, room);
    }

    @AfterEach
    void closeEverything() {
        clients.forEach(RemoteDispatcher::close);
        server.close();
        engine.close();
    }

    private static OwnKey ownKey() {
        try {
            return OwnKey.make(new SecureRandom(), Instant.now());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private RoomKey key(String host) throws IOException {
        return new RoomKeyStore(folder.resolve(host), new SecureRandom()).open(Instant.now());
    }

    private NetServer start(int port, RoomKey key) throws IOException {
        ServerConfig open = new ServerConfig(
                InetAddress.getLoopbackAddress(), port, StarterBand.session("Jam"), 64, false, Timing.USUAL, "test");
        return NetServer.start(open.securedBy(key), new EngineSound(engine));
    }

    private RemoteDispatcher open(ServerTrust trust, SessionListener listener) {
        ClientConfig config = ClientConfig.player("127.0.0.1", server.address().getPort(), "Ana")
                .owning(List.of(1))
                .trusting(trust);
        RemoteDispatcher client = RemoteDispatcher.open(config, listener);
        clients.add(client);
        return client;
    }

    private RemoteDispatcher joined(SessionListener listener) throws Exception {
        RemoteDispatcher client = open(ServerTrust.byInvite(room.invite()), listener);
        client.joined().get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        return client;
    }

    private JoinFailure failureSoon(ServerTrust trust) throws Exception {
        try {
            open(trust, new SessionListener() {}).joined().get(SOON.toSeconds(), TimeUnit.SECONDS);
            throw new AssertionError("joined");
        } catch (ExecutionException e) {
            return (JoinFailure) e.getCause();
        }
    }

    @Test
    void invitedPlayerPlaysOverTls() throws Exception {
        RemoteDispatcher client = joined(new SessionListener() {});
        client.dispatch(new SetLevel(1, 0.25));

        Stagehand.await(
                DEADLINE,
                "the edit did not arrive",
                () -> server.state().instruments().get(1).level() == 0.25);
        assertThat(client.isSettled() || client.desyncs() == 0).isTrue();
    }

    @Test
    void lostClientComesBackToItsSeatOverTls() throws Exception {
        RemoteDispatcher client = joined(new SessionListener() {});
        int seat = client.clientId();
        client.cutConnection();
        Stagehand.await(
                DEADLINE, "the loss was not seen", () -> client.link().phase() == LinkStatus.Phase.RECONNECTING);
        Stagehand.await(DEADLINE, "it did not come back", () -> client.link().phase() == LinkStatus.Phase.JOINED);

        assertThat(client.clientId()).isEqualTo(seat);
        assertThat(server.state().ownerOf(1).clientId()).isEqualTo(seat);
    }

    @Test
    void clientWithAKeyComesBackToItsSeatAndABanHoldsByTheKey() throws Exception {
        CompletableFuture<String> ending = new CompletableFuture<>();
        RemoteDispatcher client = openWithKey(new SessionListener() {
            @Override
            public void onClosed(String reason) {
                ending.complete(reason);
            }
        });
        client.joined().get(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        client.cutConnection();
        Stagehand.await(
                DEADLINE, "the loss was not seen", () -> client.link().phase() == LinkStatus.Phase.RECONNECTING);
        Stagehand.await(DEADLINE, "it did not come back", () -> client.link().phase() == LinkStatus.Phase.JOINED);
        assertThat(client.clientId()).isEqualTo(1);

        server.operate("ban 1", answer -> {});
        assertThat(ending.get(DEADLINE.toSeconds(), TimeUnit.SECONDS)).contains("the operator keeps you out");
        CompletableFuture<String> bans = new CompletableFuture<>();
        server.operate("bans", bans::complete);
        assertThat(bans.get(DEADLINE.toSeconds(), TimeUnit.SECONDS))
                .contains("key " + own.pin().fingerprint());
    }

    private RemoteDispatcher openWithKey(SessionListener listener) {
        return open(ServerTrust.byInvite(room.invite()).presenting(own), listener);
    }

    @Test
    void rightKeyWithAWrongSecretIsRefusedWithWhatToDo() throws Exception {
        JoinFailure failure = failureSoon(ServerTrust.byInvite(Invite.of(room.pin(), new RoomSecret("00000000"))));

        assertThat(failure.kind()).isEqualTo(JoinFailure.Kind.REFUSED);
        assertThat(failure).hasMessageContaining("ask the host for the invite line");
    }

    @Test
    void plainClientIsToldThatTheSessionIsSecure() throws Exception {
        JoinFailure failure = failureSoon(null);

        assertThat(failure.kind()).isEqualTo(JoinFailure.Kind.REFUSED);
        assertThat(failure).hasMessage("this session is secure; ask the host for its invite line");
    }

    @Test
    void clientWithAnInviteIsToldThatTheSessionIsOpen() throws Exception {
        int port = server.address().getPort();
        server.close();
        server = start(port, null);
        JoinFailure failure = failureSoon(ServerTrust.byInvite(room.invite()));

        assertThat(failure.kind()).isEqualTo(JoinFailure.Kind.DISTRUSTED);
        assertThat(failure).hasMessageContaining("is not secure", "without an invite", "Nothing was said");
    }

    @Test
    void serverThatComesBackWithAnotherKeyEndsTheVisit() throws Exception {
        CompletableFuture<String> ending = new CompletableFuture<>();
        joined(new SessionListener() {
            @Override
            public void onClosed(String reason) {
                ending.complete(reason);
            }
        });
        int port = server.address().getPort();
        server.close();
        server = start(port, key("second"));

        assertThat(ending.get(DEADLINE.toSeconds(), TimeUnit.SECONDS)).contains("not the server of the invite");
        assertThat(server.state().players().size()).isZero();
    }

    @Test
    void serverThatComesBackWithItsKeyIsJoinedAgain() throws Exception {
        RemoteDispatcher client = joined(new SessionListener() {});
        int port = server.address().getPort();
        server.close();
        server = start(port, key("first"));
        Stagehand.await(
                DEADLINE,
                "it did not come back",
                () -> server.state() != null && server.state().players().size() == 1);

        assertThat(client.link().phase()).isNotEqualTo(LinkStatus.Phase.CLOSED);
    }
}
