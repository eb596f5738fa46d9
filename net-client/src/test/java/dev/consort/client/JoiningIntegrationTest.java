package dev.consort.client;

import static dev.consort.client.Lines.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.ScriptedServer.Conversation;
import dev.consort.client.connection.LinkTiming;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JoiningIntegrationTest extends ScriptedSession {
    @Test
    void helloAsksForWhatTheConfigSays() throws Exception {
        open(PATIENT);

        assertThat(server.accept().hear("Hello"))
                .containsEntry("protocol", 1L)
                .containsEntry("clientName", "Ana")
                .containsEntry("role", "Player")
                .containsEntry("requestedInstruments", List.of(3L))
                .containsEntry("requestPrivilege", true)
                .doesNotContainKeys("reconnectToken", "lastSeq", "secret");
    }

    @Test
    void welcomeMakesTheMirror() throws Exception {
        joined(PATIENT);

        assertThat(client.state()).isEqualTo(SESSION);
        assertThat(client.confirmed()).isEqualTo(SESSION);
        assertThat(client.seq()).isEqualTo(7);
        assertThat(client.clientId()).isEqualTo(1);
        assertThat(client.clientName()).isEqualTo("Ana");
        assertThat(client.link().phase()).isEqualTo(Phase.JOINED);
    }

    @Test
    void nobodyAtTheAddressIsSaidAsSuch() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        client = RemoteDispatcher.open(ClientConfig.player("127.0.0.1", port, "Ana"), diary, PATIENT);

        assertThat(joinFailure().kind()).isEqualTo(JoinFailure.Kind.CANNOT_CONNECT);
        assertThat(joinFailure()).hasMessageContaining("nobody answers at 127.0.0.1:" + port);
        assertThat(client.link().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void serverThatAcceptsAndSaysNothingIsSaidAsSuch() throws Exception {
        open(IMPATIENT);
        try (Conversation silent = server.accept()) {
            assertThat(joinFailure().kind()).isEqualTo(JoinFailure.Kind.CANNOT_CONNECT);
            assertThat(joinFailure()).hasMessageContaining("does not answer");
            silent.hearTheEnd();
        }
    }

    @Test
    void refusalAtTheDoorIsPassedOnAndNotRetried() throws Exception {
        open(PATIENT);
        refuse(ErrorCode.SERVER_FULL, "all seats are taken");

        assertThat(joinFailure().kind()).isEqualTo(JoinFailure.Kind.REFUSED);
        assertThat(joinFailure()).hasMessage("all seats are taken");
        assertThat(diary.await(Diary.Closed.class).reason()).isEqualTo("all seats are taken");
    }

    @Test
    void otherVersionIsAKindOfItsOwn() throws Exception {
        open(PATIENT);
        refuse(ErrorCode.PROTOCOL_MISMATCH, "update the client");

        assertThat(joinFailure().kind()).isEqualTo(JoinFailure.Kind.PROTOCOL_MISMATCH);
    }

    @Test
    void whoIsNotInvitedAnyMoreDoesNotTryAgain() throws Exception {
        try (Conversation conversation = joined(PATIENT)) {
            conversation.say(Lines.json(new ServerMessage.Error(ErrorCode.NOT_INVITED, "ask the host")));
        }

        assertThat(diary.await(Diary.Closed.class).reason()).isEqualTo("ask the host");
    }

    private void refuse(ErrorCode code, String sentence) throws IOException {
        try (Conversation conversation = server.accept()) {
            conversation.hear("Hello");
            conversation.say(Lines.json(new ServerMessage.Error(code, sentence)));
        }
    }

    private JoinFailure joinFailure() throws Exception {
        try {
            client.joined().get(10, TimeUnit.SECONDS);
            throw new AssertionError("joined");
        } catch (ExecutionException e) {
            return (JoinFailure) e.getCause();
        }
    }

    @Test
    void goodbyeComesBehindEverythingElseAndTheServerHangsUp() throws Exception {
        Conversation conversation = joined(PATIENT);
        client.dispatch(new SetLevel(3, 0.25));
        Thread leaving = new Thread(client::close);
        leaving.start();

        conversation.hear("Action");
        conversation.hear("Goodbye");
        conversation.close();

        leaving.join(5_000);
        assertThat(leaving.isAlive()).isFalse();
        assertThat(client.link().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void leavingWaitsOnlyAMomentForAServerThatDoesNotHangUp() throws Exception {
        Conversation conversation = joined(new LinkTiming(10_000, 5_000, 20, 100, 50));
        client.close();

        conversation.hear("Goodbye");
        conversation.hearTheEnd();
    }

    @Test
    void leavingBeforeTheWelcomeFailsTheJoin() throws Exception {
        open(PATIENT);
        server.accept().hear("Hello");
        client.close();

        assertThatThrownBy(() -> client.joined().get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(JoinFailure.class);
    }

    @Test
    void listenerThatThrowsHarmsNothing() throws Exception {
        client = RemoteDispatcher.open(
                ClientConfig.player("127.0.0.1", server.port(), "Ana"),
                new SessionListener() {
                    @Override
                    public void onState(NetworkState before, NetworkState after) {
                        throw new IllegalStateException("on purpose");
                    }
                },
                PATIENT);
        Conversation conversation = server.accept();
        conversation.hear("Hello");
        conversation.say(Lines.welcome("token-1", 7, SESSION));
        conversation.say(Lines.patch(7, SESSION, 8, SOFTER));

        Diary.awaitThat(() -> client.seq() == 8);
        conversation.say(Lines.json(new ServerMessage.Ping(4711)));
        assertThat(conversation.hear("Pong")).containsEntry("t", 4711L);
    }

    @Test
    void listenerMayCloseTheClient() throws Exception {
        RemoteDispatcher[] self = new RemoteDispatcher[1];
        open(PATIENT);
        self[0] = client;
        Conversation conversation = server.accept();
        conversation.hear("Hello");
        client.joined().thenRun(() -> self[0].close());
        conversation.say(Lines.welcome("token-1", 7, SESSION));

        conversation.hear("Goodbye");
    }
}
