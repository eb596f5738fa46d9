package dev.consort.client;

import static dev.consort.client.Lines.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.client.LinkStatus.Phase;
import dev.consort.client.ScriptedServer.Conversation;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.action.StripAction.SetPan;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.people.OwnerInfo;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComingBackIntegrationTest extends ScriptedSession {
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
    void editsThatHadReachedTheServerAreNotSentAgain() throws Exception {
        Conversation first = joined(PATIENT);
        client.dispatch(new SetLevel(3, 0.25));
        client.dispatch(new SetPan(3, 1));
        assertThat(first.hear("Action")).containsEntry("id", 1L);
        first.close();
        diary.awaitPhase(Phase.RECONNECTING);

        Conversation again = server.accept();
        again.hear("Hello");
        again.say(Lines.welcomeBack("token-2", 7, null, 1));

        assertThat(again.hear("Action")).containsEntry("id", 3L).containsEntry("action", Lines.json(new SetPan(3, 1)));
        Diary.awaitThat(() -> level() == SESSION.instruments().get(3).level());
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
    void whoWasTooFastIsToldSoAndComesBackToItsSeat() throws Exception {
        try (Conversation conversation = joined(PATIENT)) {
            conversation.say(Lines.json(new ServerMessage.Error(ErrorCode.TOO_FAST, "go slower")));
        }

        assertThat(diary.await(ServerMessage.Error.class).message()).isEqualTo("go slower");
        assertThat(server.accept().hear("Hello")).containsEntry("reconnectToken", "token-1");
    }

    @Test
    void shutDownServerIsTriedAgain() throws Exception {
        try (Conversation conversation = joined(PATIENT)) {
            conversation.say(Lines.json(new ServerMessage.Shutdown("the operator ends the session", null)));
        }

        assertThat(diary.await(ServerMessage.Shutdown.class).reason()).contains("operator");
        assertThat(server.accept().hear("Hello")).containsEntry("reconnectToken", "token-1");
    }
}
