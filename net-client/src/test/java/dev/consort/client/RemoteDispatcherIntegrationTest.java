package dev.consort.client;

import static dev.consort.client.Lines.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.client.ScriptedServer.Conversation;
import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.message.ServerMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RemoteDispatcherIntegrationTest extends ScriptedSession {
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
        client.dispatch(new dev.consort.protocol.action.BandAction.Rename(3, "x".repeat(70_000)));
        assertThat(diary.await(Diary.Refused.class).refusal().reason()).contains("too much");
    }

    @Test
    void hundredsOfEditsAtOnceLeaveInTheirOrderAndNoFasterThanAServerTakesThem() throws Exception {
        Conversation conversation = joined(PATIENT);
        long begin = System.nanoTime();
        for (int i = 1; i <= 300; i++) {
            client.dispatch(new SetLevel(3, i / 1_000.0));
        }
        client.dispatch(new PlayAction.NoteOn(3, 60, 100));

        List<Double> levels = new ArrayList<>();
        long lastId = 0;
        while (levels.size() < 300) {
            Map<String, Object> sent = conversation.hear("Action");
            assertThat((Long) sent.get("id")).isGreaterThan(lastId);
            lastId = (Long) sent.get("id");
            Object level = ((Map<?, ?>) sent.get("action")).get("level");
            if (level != null) {
                levels.add((Double) level);
            }
        }

        assertThat(levels).isSorted().doesNotHaveDuplicates();
        assertThat(lastId).as("the note did not wait behind the edits").isEqualTo(301);
        assertThat(System.nanoTime() - begin).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(500));
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
}
