package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.NoticeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.ActionApplied;
import dev.consort.protocol.message.ServerMessage.ActionTaken;
import dev.consort.protocol.message.ServerMessage.Notice;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.protocol.project.StarterBand;
import dev.consort.server.journal.Keeping;
import dev.consort.server.journal.Opening;
import dev.consort.server.journal.ProjectDesk;
import dev.consort.server.members.SeatStore;
import dev.consort.server.testkit.Drawer;
import dev.consort.server.testkit.FakeJournal;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionSafetyTest {
    private final FakeJournal journal = new FakeJournal();
    private final Rehearsal room = new Rehearsal(
            64,
            new Keeping(Opening.of(StarterBand.session("Jam")), SeatStore.NONE, journal, ProjectDesk.NONE),
            "token-");
    private final FakeOutlet ana = room.knock(new ClientMessage.Hello(
            1, "Ana", null, List.of(1), false, null, null, null, null, List.of(ActionTaken.FEATURE)));
    private final FakeOutlet ben = room.join("Ben", 2);

    private static StripAction fader(int instrument, double level) {
        return new StripAction.SetLevel(instrument, level);
    }

    private static List<Long> safe(FakeOutlet outlet) {
        return outlet.all(ActionApplied.class).stream().map(ActionApplied::upTo).toList();
    }

    @Test
    void anEditIsCalledSafeWhenItIsOnTheDiskAndNotBefore() {
        long first = room.act(ana, fader(1, 0.1));
        room.pass(Duration.ofSeconds(1), ana, ben);
        assertThat(safe(ana)).isEmpty();
        journal.keepUpTo(1);
        room.pass(Duration.ofMillis(33), ana, ben);
        assertThat(safe(ana)).containsExactly(first);
    }

    @Test
    void itIsSeenByEverybodyBeforeItIsSafe() {
        room.act(ana, fader(1, 0.1));
        room.pass(Duration.ofMillis(33), ana, ben);
        assertThat(ben.mirror().instruments().get(1).level()).isEqualTo(0.1);
    }

    @Test
    void whoWantsToKnowHearsThatItIsTakenAndOthersHearNothingTheyDoNotKnow() {
        long id = room.act(ana, fader(1, 0.1));
        room.act(ben, fader(2, 0.1));
        assertThat(ana.last(ActionTaken.class).upTo()).isEqualTo(id);
        assertThat(ben.all(ActionTaken.class)).isEmpty();
    }

    @Test
    void whoWantsToKnowHearsThatItIsTakenBeforeThePatchThatHasIt() {
        room.pass(Duration.ofSeconds(1), ana, ben);
        ana.clear();
        room.act(ana, fader(1, 0.1));
        room.pass(Duration.ofMillis(33), ana, ben);
        List<String> heard = ana.all(ServerMessage.class).stream()
                .filter(message -> message instanceof ActionTaken || message instanceof StatePatchUpdate)
                .map(message -> message.getClass().getSimpleName())
                .toList();
        assertThat(heard).containsExactly("ActionTaken", "StatePatchUpdate");
    }

    @Test
    void aDiskThatIsQuickEnoughMakesOneMessage() {
        journal.keepUpTo(1);
        room.act(ana, fader(1, 0.1));
        assertThat(ana.all(ActionTaken.class)).isEmpty();
        assertThat(safe(ana)).hasSize(1);
    }

    @Test
    void whatChangesNothingIsSafeWithWhatCameBeforeIt() {
        room.act(ana, fader(1, 0.1));
        long note = room.act(ana, new PlayAction.NoteOn(1, 40, 100));
        long same = room.act(ana, fader(1, 0.1));
        assertThat(safe(ana)).isEmpty();
        journal.keepUpTo(1);
        room.pass(Duration.ofMillis(33), ana, ben);
        assertThat(same).isGreaterThan(note);
        assertThat(safe(ana)).containsExactly(same);
    }

    @Test
    void onlyAsMuchIsCalledSafeAsIs() {
        long first = room.act(ana, fader(1, 0.1));
        room.act(ben, fader(2, 0.1));
        room.act(ana, fader(1, 0.2));
        journal.keepUpTo(2);
        room.pass(Duration.ofMillis(33), ana, ben);
        assertThat(safe(ana)).containsExactly(first);
    }

    @Test
    void theJournalGetsWhoDidWhatWhenAndWhatCameOfIt() {
        long id = room.act(ana, fader(1, 0.1));
        room.pass(Duration.ofMillis(33), ana, ben);
        assertThat(journal.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.author().name()).isEqualTo("Ana");
            assertThat(edit.actionId()).isEqualTo(id);
            assertThat(edit.connection()).isEqualTo(1);
            assertThat(edit.action()).isEqualTo(fader(1, 0.1));
            assertThat(edit.before().instruments().get(1).level()).isNotEqualTo(0.1);
            assertThat(edit.after().instruments().get(1).level()).isEqualTo(0.1);
            assertThat(edit.seq()).isEqualTo(ana.seq());
        });
    }

    @Test
    void whetherItPlaysIsNotKept() {
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.act(ana, new TransportAction.Play());
        room.act(ana, new TransportAction.Stop());
        assertThat(journal.edits()).isEmpty();
        room.act(ana, new TransportAction.SetLoop(true, 480, 2400));
        assertThat(journal.edits()).hasSize(1);
    }

    @Test
    void whatIsRecordedLiveIsKeptAsANoteOfItsPlayer() {
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.act(ana, new TransportAction.Play());
        room.act(ana, new TransportAction.Record(true));
        room.act(ana, new PlayAction.NoteOn(1, 40, 100));
        room.act(ana, new PlayAction.NoteOff(1, 40));
        assertThat(journal.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.action()).isInstanceOf(NoteAction.AddNote.class);
            assertThat(edit.author().name()).isEqualTo("Ana");
        });
    }

    @Test
    void everybodyIsToldOnceWhenTheDiskIsFullAndOnceWhenItIsOver() {
        journal.complain("the disk is full");
        room.act(ana, fader(1, 0.1));
        room.act(ana, fader(1, 0.2));
        room.pass(Duration.ofSeconds(5), ana, ben);
        assertThat(ben.all(Notice.class)).singleElement().satisfies(notice -> {
            assertThat(notice.level()).isEqualTo(NoticeLevel.WARNING);
            assertThat(notice.text()).contains("the disk is full").contains("Go on playing");
        });
        journal.complain(null);
        journal.keepUpTo(2);
        room.pass(Duration.ofMillis(66), ana, ben);
        assertThat(ben.all(Notice.class)).hasSize(2);
        assertThat(ben.last(Notice.class).text()).contains("safe");
    }

    @Test
    void aDiskThatOnlyTakesLongIsSaidToBeSlow() {
        room.act(ana, fader(1, 0.1));
        room.pass(Duration.ofMillis(1_900), ana, ben);
        assertThat(ben.all(Notice.class)).isEmpty();
        room.pass(Duration.ofMillis(200), ana, ben);
        assertThat(ben.last(Notice.class).text()).contains("slow");
    }

    @Test
    void whoComesInMeanwhileIsToldToo() {
        journal.complain("the disk is full");
        room.act(ana, fader(1, 0.1));
        FakeOutlet eve = room.join("Eve");
        assertThat(eve.last(Notice.class).text()).contains("the disk is full");
    }

    @Test
    void afterACrashTheServerKnowsUpToWhereItHasAConnectionsActions() {
        Opening opening =
                new Opening(StarterBand.session("Jam"), 40, Map.of(1, new Opening.LastEdit(1, 7)), new UndoBook());
        Drawer seats = new Drawer();
        Rehearsal before = new Rehearsal(64, seats, "first-");
        FakeOutlet here = before.join("Ana", 1);
        Rehearsal after = new Rehearsal(64, new Keeping(opening, seats, journal, ProjectDesk.NONE), "second-");
        FakeOutlet back = after.comeBack(Rehearsal.token(here), here);
        assertThat(back.last(ServerMessage.ReconnectSuccessful.class).upTo()).isEqualTo(7);
        assertThat(back.seq()).isGreaterThanOrEqualTo(40);

        Rehearsal third = new Rehearsal(64, new Keeping(opening, seats, journal, ProjectDesk.NONE), "third-");
        String token = back.last(ServerMessage.ReconnectSuccessful.class).sessionToken();
        assertThat(third.comeBack(token, back)
                        .last(ServerMessage.ReconnectSuccessful.class)
                        .upTo())
                .isZero();
    }
}
