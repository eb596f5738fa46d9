package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.HistoryAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage.ActionRejected;
import dev.consort.protocol.message.ServerMessage.Notice;
import dev.consort.protocol.project.StarterBand;
import dev.consort.server.journal.Keeping;
import dev.consort.server.journal.Opening;
import dev.consort.server.journal.ProjectDesk;
import dev.consort.server.journal.UndoHistory;
import dev.consort.server.testkit.Drawer;
import dev.consort.server.testkit.FakeJournal;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionUndoTest {
    private final FakeJournal journal = new FakeJournal();
    private final Drawer seats = new Drawer();
    private final Rehearsal room = new Rehearsal(
            64, new Keeping(Opening.of(StarterBand.session("Jam")), seats, journal, ProjectDesk.NONE), "token-");
    private final FakeOutlet ana = room.join("Ana", 1);
    private final FakeOutlet ben = room.join("Ben", 2);

    private double level(int instrument) {
        return room.session().state().instruments().get(instrument).level();
    }

    private void fader(FakeOutlet who, int instrument, double level) {
        room.act(who, new StripAction.SetLevel(instrument, level));
        room.pass(Duration.ofSeconds(1), ana, ben);
    }

    @Test
    void undoTakesBackMyLastEditAndNotTheNewest() {
        journal.keepUpTo(Integer.MAX_VALUE);
        double before = level(1);
        fader(ana, 1, 0.1);
        fader(ben, 2, 0.2);
        room.act(ana, new HistoryAction.Undo());
        assertThat(level(1)).isEqualTo(before);
        assertThat(level(2)).isEqualTo(0.2);
        assertThat(ana.last(Notice.class).text()).contains("level of");
        assertThat(ben.all(Notice.class)).isEmpty();
        room.act(ana, new HistoryAction.Redo());
        assertThat(level(1)).isEqualTo(0.1);
    }

    @Test
    void whoHasChangedTheSameSinceIsNamedAndTheirWorkStays() {
        room.say(ana, new ClientMessage.ReleaseInstruments(List.of(1)));
        fader(ana, 1, 0.1);
        fader(ben, 1, 0.7);
        long undo = room.act(ana, new HistoryAction.Undo());
        ActionRejected refusal = ana.last(ActionRejected.class);
        assertThat(refusal.id()).isEqualTo(undo);
        assertThat(refusal.code()).isEqualTo(RefusalCode.CONFLICT);
        assertThat(refusal.reason()).contains("Ben");
        assertThat(level(1)).isEqualTo(0.7);
    }

    @Test
    void aSpectatorHasNothingToTakeBack() {
        FakeOutlet eve = room.watch("Eve");
        room.act(eve, new HistoryAction.Undo());
        assertThat(eve.last(ActionRejected.class).code()).isEqualTo(RefusalCode.SPECTATOR);
    }

    @Test
    void aLostConnectionLosesNoUndo() {
        double before = level(1);
        fader(ana, 1, 0.1);
        room.lose(ana);
        FakeOutlet back = room.comeBack(Rehearsal.token(ana), ana);
        room.act(back, new HistoryAction.Undo());
        assertThat(level(1)).isEqualTo(before);
    }

    @Test
    void afterARestartWhatWasDoneBeforeCanBeTakenBack() {
        room.act(ana, new NoteAction.AddNote(1, 7, 60, 120, 99));
        room.pass(Duration.ofSeconds(1), ana, ben);
        fader(ana, 1, 0.1);
        room.act(ana, new HistoryAction.Undo());
        room.pass(Duration.ofSeconds(1), ana, ben);

        Opening opening = new Opening(room.session().state(), 40, Map.of(), UndoHistory.of(Map.of(), journal.edits()));
        Rehearsal after = new Rehearsal(64, new Keeping(opening, seats, journal, ProjectDesk.NONE), "second-");
        FakeOutlet back = after.comeBack(Rehearsal.token(ana), ana);
        after.act(back, new HistoryAction.Undo());
        assertThat(after.session().state().pianoRoll().notes(1).at(7, 60)).isNull();
        after.act(back, new HistoryAction.Redo());
        after.act(back, new HistoryAction.Redo());
        assertThat(after.session().state().instruments().get(1).level()).isEqualTo(0.1);
    }
}
