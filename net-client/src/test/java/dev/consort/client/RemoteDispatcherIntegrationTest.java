package dev.consort.client;

import static dev.consort.client.Lines.SESSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.ScriptedServer.Conversation;
import dev.consort.client.connection.LinkTiming;
import dev.consort.protocol.action.Author;
import dev.consort.protocol.action.MixerAction.SetLevel;
import dev.consort.protocol.action.MixerAction.SetPan;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.action.PianoRollAction.PasteNotes;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RemoteDispatcherIntegrationTest {
    private static final LinkTiming PATIENT = new LinkTiming(10_000, 5_000, 20, 1_000, 50);
    private static final LinkTiming IMPATIENT = new LinkTiming(300, 100, 20, 1_000, 50);

    private static final NetworkState SOFTER =
            new SetLevel(3, 0.25).applyTo(SESSION, new Author(1, "Ana")).state();

    private final Diary diary = new Diary();
    private ScriptedServer server;
    private RemoteDispatcher client;

    @BeforeEach
    void openTheDoor() throws IOException {
        server = new ScriptedServer();
    }

    @AfterEach
    void closeEverything() throws IOException {
        server.close();
        if (client != null) {
            client.close();
        }
    }

    private void open(LinkTiming timing) {
        ClientConfig config = ClientConfig.player("127.0.0.1", server.port(), "Ana")
                .owning(List.of(3))
                .askingForPrivilege();
        client = RemoteDispatcher.open(config, diary, timing);
    }

    /** A client that has joined at seq 7. */
    private Conversation joined(LinkTiming timing) throws Exception {
        open(timing);
        Conversation conversation = server.accept();
        conversation.hear("Hello");
        conversation.say(Lines.welcome("token-1", 7, SESSION));
        client.joined().get(10, TimeUnit.SECONDS);
        diary.awaitPhase(Phase.JOINED);
        return conversation;
    }

    private double level() {
        return client.state().instruments().get(3).level();
    }

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
    void heartbeatOfTheServerIsEchoed() throws Exception {
        Conversation conversation = joined(PATIENT);

        conversation.say(Lines.json(new ServerMessage.Ping(4711)));

        assertThat(conversation.hear("Pong")).containsEntry("t", 4711L);
    }

    @Test
    void roundTripIsMeasuredFromTheStart() throws Exception {
        Conversation conversation = joined(PATIENT);
        long aWhileAgo = (Long) conversation.hear("Ping").get("t") - TimeUnit.MILLISECONDS.toNanos(40);

        conversation.say(Lines.json(new ServerMessage.Pong(aWhileAgo, 1)));

        Diary.awaitThat(() -> client.latencyMillis() >= 40);
    }

    @Test
    void editShowsAtOnceGoesOutAndIsConfirmed() throws Exception {
        Conversation conversation = joined(PATIENT);
        client.dispatch(new SetLevel(3, 0.25));

        assertThat(conversation.hear("Action"))
                .containsEntry("id", 1L)
                .containsEntry("action", Lines.json(new SetLevel(3, 0.25)));
        assertThat(level()).isEqualTo(0.25);
        assertThat(client.unconfirmed()).isEqualTo(1);
        conversation.say(Lines.json(new ServerMessage.ActionApplied(1, 8)));
        conversation.say(Lines.patch(7, SESSION, 8, SOFTER));

        Diary.awaitThat(() -> client.unconfirmed() == 0);
        assertThat(client.confirmed()).isEqualTo(SOFTER);
        assertThat(client.seq()).isEqualTo(8);
    }

    @Test
    void editThatIsRefusedHereIsNotSent() throws Exception {
        Conversation conversation = joined(PATIENT);

        client.dispatch(new SetLevel(3, 7));
        client.dispatch(new SetLevel(3, 0.25));

        assertThat(diary.await(Diary.Refused.class).refusal().code()).isEqualTo(RefusalCode.INVALID);
        assertThat(conversation.hear("Action")).containsEntry("action", Lines.json(new SetLevel(3, 0.25)));
    }

    @Test
    void rejectionTakesTheEditBackAndNamesIt() throws Exception {
        Conversation conversation = joined(PATIENT);
        client.dispatch(new SetLevel(3, 0.25));
        long id = (Long) conversation.hear("Action").get("id");

        conversation.say(Lines.json(new ServerMessage.ActionRejected(id, RefusalCode.NOT_OWNER, "Ben has it")));

        Diary.Refused refused = diary.await(Diary.Refused.class);
        assertThat(refused.action()).isEqualTo(new SetLevel(3, 0.25));
        assertThat(refused.refusal().reason()).isEqualTo("Ben has it");
        assertThat(client.state()).isEqualTo(SESSION);
    }

    @Test
    void gapIsAnsweredByARequestForTheWholeState() throws Exception {
        Conversation conversation = joined(PATIENT);

        conversation.say(Lines.patch(9, SESSION, 10, SOFTER));
        conversation.hear("RequestFullSync");
        conversation.say(Lines.json(new ServerMessage.FullStateSync(10, SOFTER)));

        Diary.awaitThat(() -> client.seq() == 10);
        assertThat(client.state()).isEqualTo(SOFTER);
        assertThat(client.desyncs()).isZero();
    }

    @Test
    void messageOfALaterVersionIsPassedOver() throws Exception {
        Conversation conversation = joined(PATIENT);

        conversation.say(Map.of("type", "Fireworks", "colour", "red"));
        conversation.say(Lines.patch(7, SESSION, 8, SOFTER));

        Diary.awaitThat(() -> client.seq() == 8);
    }

    @Test
    void lostClientComesBackToItsSeatWithTokenAndSeq() throws Exception {
        joined(PATIENT).close();
        assertThat(diary.awaitPhase(Phase.RECONNECTING).attempt()).isEqualTo(1);

        try (Conversation again = server.accept()) {
            assertThat(again.hear("Hello"))
                    .containsEntry("reconnectToken", "token-1")
                    .containsEntry("lastSeq", 7L);
            again.say(Lines.welcomeBack("token-2", 7, null));
            again.say(Lines.patch(7, SESSION, 8, SOFTER));
            diary.awaitPhase(Phase.JOINED);
            Diary.awaitThat(() -> client.seq() == 8);
            assertThat(client.state()).isEqualTo(SOFTER);
        }
        assertThat(server.accept().hear("Hello"))
                .containsEntry("reconnectToken", "token-2")
                .containsEntry("lastSeq", 8L);
    }

    @Test
    void welcomeBackWithAnotherSeqIsAnsweredByARequestForTheWholeState() throws Exception {
        joined(PATIENT).close();

        Conversation again = server.accept();
        again.hear("Hello");
        again.say(Lines.welcomeBack("token-2", 9, null));

        assertThat(again.hear("RequestFullSync")).isNotEmpty();
    }

    @Test
    void editsWithoutALinkAreShownAndSentAfterwardsButGesturesAreNot() throws Exception {
        joined(PATIENT).close();
        diary.awaitPhase(Phase.RECONNECTING);

        client.dispatch(new SetLevel(3, 0.25));
        client.dispatch(new PlayAction.NoteOn(3, 60, 100));
        client.dispatch(new SetPan(3, 1));
        Diary.awaitThat(() -> client.unconfirmed() == 2);
        assertThat(level()).isEqualTo(0.25);

        Conversation again = server.accept();
        again.hear("Hello");
        again.say(Lines.welcomeBack("token-2", 7, null));
        assertThat(again.hear("Action"))
                .containsEntry("id", 1L)
                .containsEntry("action", Lines.json(new SetLevel(3, 0.25)));
        assertThat(again.hearAnything()).containsEntry("id", 2L).containsEntry("action", Lines.json(new SetPan(3, 1)));
        client.dispatch(new SetPan(3, -1));
        assertThat(again.hear("Action")).containsEntry("id", 3L);
    }

    @Test
    void whatCannotWaitIsRefusedWithoutALink() throws Exception {
        joined(PATIENT).close();
        diary.awaitPhase(Phase.RECONNECTING);

        client.chat("hello?");

        assertThat(diary.await(Diary.Refused.class).refusal().reason()).contains("no connection");
    }

    @Test
    void tooManyEditsWithoutALinkAreRefused() throws Exception {
        joined(PATIENT).close();
        server.close();
        diary.awaitPhase(Phase.RECONNECTING);

        for (int i = 0; i <= Outbox.MOST_UNCONFIRMED; i++) {
            client.dispatch(new SetLevel(3, i / 2_000.0));
        }

        assertThat(diary.await(Diary.Refused.class).refusal().reason()).contains("too many edits");
        assertThat(client.unconfirmed()).isEqualTo(Outbox.MOST_UNCONFIRMED);
    }

    @Test
    void clientWhoseSeatIsGoneJoinsAfreshAndAsksForWhatItHeld() throws Exception {
        Conversation first = joined(PATIENT);
        NetworkState held = SESSION.withOwnership(SESSION.ownership().with(5, new OwnerInfo(1, "Ana")))
                .withPrivileged(new OwnerInfo(1, "Ana"));
        first.say(Lines.patch(7, SESSION, 8, held));
        Diary.awaitThat(() -> client.seq() == 8);
        assertThat(client.isPrivileged()).isTrue();
        first.close();
        diary.awaitPhase(Phase.RECONNECTING);
        client.dispatch(new SetLevel(3, 0.25));

        Conversation again = server.accept();
        again.hear("Hello");
        again.say(Lines.json(new ServerMessage.ReconnectFailed("that seat is gone")));
        assertThat(again.hear("Hello"))
                .containsEntry("requestedInstruments", List.of(3L, 5L))
                .containsEntry("requestPrivilege", true)
                .doesNotContainKeys("reconnectToken", "lastSeq");
        assertThat(client.state()).isNotEqualTo(NetworkState.EMPTY);

        again.say(Lines.welcome("token-2", 2, SESSION));
        assertThat(diary.await(Diary.Refused.class).refusal().reason()).contains("not made: 1 edit ");
        assertThat(client.seq()).isEqualTo(2);
        assertThat(client.state()).isEqualTo(SESSION);
    }

    @Test
    void silentServerIsLeftAndTriedAgain() throws Exception {
        Conversation silent = joined(IMPATIENT);

        silent.hearTheEnd();

        assertThat(server.accept().hear("Hello")).containsEntry("reconnectToken", "token-1");
    }

    @Test
    void brokenFrameEndsTheConnectionAndTheClientComesBack() throws Exception {
        Conversation conversation = joined(PATIENT);

        conversation.sayBytes("no json".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        conversation.hearTheEnd();

        assertThat(server.accept().hear("Hello")).containsEntry("reconnectToken", "token-1");
    }

    @Test
    void seatTakenOverByANewerConnectionIsGivenUp() throws Exception {
        try (Conversation conversation = joined(PATIENT)) {
            conversation.say(Lines.json(new ServerMessage.Error(ErrorCode.REPLACED, "taken over")));
        }

        assertThat(diary.await(Diary.Closed.class).reason()).isEqualTo("taken over");
        assertThat(client.link().phase()).isEqualTo(Phase.CLOSED);
    }

    @Test
    void shutDownServerIsTriedAgain() throws Exception {
        try (Conversation conversation = joined(PATIENT)) {
            conversation.say(Lines.json(new ServerMessage.Shutdown("the operator ends the session", null)));
        }

        assertThat(diary.await(ServerMessage.Shutdown.class).reason()).contains("operator");
        assertThat(server.accept().hear("Hello")).containsEntry("reconnectToken", "token-1");
    }

    @Test
    void longPasteIsSplitAndMonstersAreRefused() throws Exception {
        Conversation conversation = joined(PATIENT);
        List<PastedNote> notes = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            notes.add(new PastedNote(i * 10, 60, 10, 100));
        }

        client.dispatch(new PasteNotes(3, 0, notes));

        int received = 0;
        while (received < 3_000) {
            Map<?, ?> action = (Map<?, ?>) conversation.hear("Action").get("action");
            received += ((List<?>) action.get("notes")).size();
        }
        client.dispatch(new dev.consort.protocol.action.InstrumentAction.Rename(3, "x".repeat(70_000)));
        assertThat(diary.await(Diary.Refused.class).refusal().reason()).contains("too much");
    }

    @Test
    void ofManyPlacesOnlyTheNewestIsTold() throws Exception {
        Conversation conversation = joined(PATIENT);

        for (int tick = 0; tick < 100; tick++) {
            client.focus("roll", 3, tick);
        }

        int told = 0;
        long tick = -1;
        while (tick != 99) {
            tick = (Long) conversation.hear("Focus").get("tick");
            told++;
        }
        assertThat(told).isLessThan(5);
    }

    @Test
    void settledMeansThatTheServerHasAnsweredEverything() throws Exception {
        Conversation conversation = joined(PATIENT);
        client.claim(4);
        assertThat(client.isSettled()).isFalse();

        conversation.hear("ClaimInstruments");
        long t = (Long) conversation.hear("Ping").get("t");
        assertThat(client.isSettled()).isFalse();
        conversation.say(Lines.json(new ServerMessage.Pong(t, 1)));

        Diary.awaitThat(client::isSettled);
    }

    @Test
    void requestsGoOutAsTheyAre() throws Exception {
        Conversation conversation = joined(PATIENT);

        client.release(3);
        client.handOver(3, 2);
        client.requestPrivilege();
        client.answerPrivilege(2, true);
        client.releasePrivilege();
        client.chat("  two\nlines ");
        client.requestFullSync();

        assertThat(conversation.hear("ReleaseInstruments")).containsEntry("instruments", List.of(3L));
        assertThat(conversation.hear("HandOver")).containsEntry("to", 2L);
        conversation.hear("RequestPrivilege");
        assertThat(conversation.hear("AnswerPrivilege")).containsEntry("grant", true);
        conversation.hear("ReleasePrivilege");
        assertThat((String) conversation.hear("Chat").get("text")).isEqualTo("two lines");
        conversation.hear("RequestFullSync");
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
