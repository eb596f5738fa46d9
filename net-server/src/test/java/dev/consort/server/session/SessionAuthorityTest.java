package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.BandAction;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.SettingAction.SetTempo;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage.ActionRejected;
import dev.consort.protocol.message.ServerMessage.Chat;
import dev.consort.protocol.message.ServerMessage.OwnershipDenied;
import dev.consort.protocol.message.ServerMessage.PrivilegeDenied;
import dev.consort.protocol.message.ServerMessage.PrivilegeGranted;
import dev.consort.protocol.message.ServerMessage.PrivilegeRequested;
import dev.consort.protocol.message.ServerMessage.PrivilegeRevoked;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionAuthorityTest {
    private final Rehearsal room = new Rehearsal();
    private final FakeOutlet ana = room.join("Ana", 1, 2);
    private final FakeOutlet ben = room.join("Ben", 3);

    @Test
    void editOfSomebodyElsesInstrumentIsRefusedWithTheOwnersName() {
        ActionRejected rejected = rejected(ben, new SetLevel(1, 0.1));

        assertThat(rejected.code()).isEqualTo(RefusalCode.NOT_OWNER);
        assertThat(rejected.reason()).contains("Drums", "Ana");
    }

    @Test
    void refusedActionChangesNothing() {
        NetworkState before = room.session().state();
        rejected(ben, new SetLevel(1, 0.1));
        rejected(ben, new SetLevel(3, Double.NaN));
        rejected(ben, new SetLevel(99, 0.5));

        assertThat(room.session().state()).isSameAs(before);
    }

    @Test
    void freeInstrumentMayBeEditedByAnyPlayer() {
        room.act(ben, new SetLevel(5, 0.1));

        assertThat(room.session().state().instruments().get(5).level()).isEqualTo(0.1);
    }

    @Test
    void newInstrumentBelongsToItsAuthor() {
        room.act(ben, new BandAction.Add(SourceType.PLUCK, "Harp"));

        assertThat(room.session().state().ownerOf(9).name()).isEqualTo("Ben");
    }

    @Test
    void spectatorMayDoNothing() {
        FakeOutlet eye = room.watch("Eye");

        assertThat(rejected(eye, new SetLevel(5, 0.1)).code()).isEqualTo(RefusalCode.SPECTATOR);
        assertThat(rejected(eye, new TransportAction.Play()).code()).isEqualTo(RefusalCode.SPECTATOR);
    }

    @Test
    void playIsOpenWhileNobodyHoldsThePrivilegeAndTempoIsNot() {
        room.act(ben, new TransportAction.Play());

        assertThat(room.session().state().transport().playing()).isTrue();
        assertThat(rejected(ben, new SetTempo(99)).code()).isEqualTo(RefusalCode.NOT_PRIVILEGED);
    }

    @Test
    void freePrivilegeIsGrantedAtOnce() {
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.act(ana, new SetTempo(99));

        assertThat(ana.all(PrivilegeGranted.class)).hasSize(1);
        assertThat(room.session().state().session().bpm()).isEqualTo(99);
        assertThat(rejected(ben, new TransportAction.Play()).reason()).contains("Ana");
    }

    @Test
    void holderIsAskedAndMayGiveThePrivilege() {
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.say(ben, new ClientMessage.RequestPrivilege());
        PrivilegeRequested asked = ana.last(PrivilegeRequested.class);
        room.say(ana, new ClientMessage.AnswerPrivilege(asked.clientId(), true));

        assertThat(room.session().state().privileged().name()).isEqualTo("Ben");
        assertThat(ben.all(PrivilegeGranted.class)).hasSize(1);
        assertThat(ana.all(PrivilegeRevoked.class)).hasSize(1);
    }

    @Test
    void privilegeCannotBeGivenWithoutARequest() {
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.say(ana, new ClientMessage.AnswerPrivilege(2, true));

        assertThat(room.session().state().privileged().name()).isEqualTo("Ana");
    }

    @Test
    void noAnswerInFifteenSecondsIsADenial() {
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.say(ben, new ClientMessage.RequestPrivilege());
        room.pass(Duration.ofMillis(14_900), ana, ben);
        assertThat(ben.all(PrivilegeDenied.class)).isEmpty();
        room.pass(Duration.ofMillis(200), ana, ben);

        assertThat(ben.last(PrivilegeDenied.class).heldBy()).isEqualTo("Ana");
    }

    @Test
    void privilegeThatIsGivenBackGoesToWhoWaits() {
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.say(ben, new ClientMessage.RequestPrivilege());
        room.say(ana, new ClientMessage.ReleasePrivilege());

        assertThat(room.session().state().privileged().name()).isEqualTo("Ben");
    }

    @Test
    void ownerMayHandOverAndOthersMayNot() {
        room.say(ben, new ClientMessage.HandOver(1, 2));
        assertThat(ben.last(OwnershipDenied.class).ownerName()).isEqualTo("Ana");
        room.say(ana, new ClientMessage.HandOver(1, 2));

        assertThat(room.session().state().ownerOf(1).name()).isEqualTo("Ben");
    }

    @Test
    void claimOfATakenInstrumentIsDeniedAndOfAFreeOneGranted() {
        room.say(ben, new ClientMessage.ClaimInstruments(List.of(1, 6)));

        assertThat(ben.last(OwnershipDenied.class).ownerName()).isEqualTo("Ana");
        assertThat(room.session().state().ownerOf(6).name()).isEqualTo("Ben");
    }

    @Test
    void actionIdsMustRise() {
        room.say(ana, new ClientMessage.Action(7, new SetLevel(1, 0.1)));
        room.say(ana, new ClientMessage.Action(7, new SetLevel(1, 0.9)));

        assertThat(ana.last(ActionRejected.class).code()).isEqualTo(RefusalCode.CONFLICT);
        assertThat(room.session().state().instruments().get(1).level()).isEqualTo(0.1);
    }

    @Test
    void liveNotesAreWrittenDownWhileTheTransportRecords() {
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.act(ana, new TransportAction.Record(true));
        room.act(ana, new TransportAction.Play());
        room.sound().setPlayhead(100.4);
        room.act(ana, new PlayAction.NoteOn(2, 60, 99));
        room.sound().setPlayhead(340);
        room.act(ana, new PlayAction.NoteOff(2, 60));

        assertThat(room.session().state().pianoRoll().notes(2).at(100, 60)).isEqualTo(new Note(240, 99));
    }

    @Test
    void chatReachesEverybodyWithoutControlCharactersAndNotTooFast() {
        room.say(ana, new ClientMessage.Chat("hi\u001b]52;c;x\u0007 there"));
        assertThat(ben.last(Chat.class).text()).isEqualTo("hi]52;c;x there");
        for (int i = 0; i < 20; i++) {
            room.say(ana, new ClientMessage.Chat("again"));
        }
        assertThat(ben.all(Chat.class)).hasSize(5);
    }

    @Test
    void removingAnInstrumentLeavesNothingOfItBehind() {
        room.act(ana, new NoteAction.AddNote(1, 0, 60, 100, 100));
        room.act(ana, new BandAction.Remove(1));
        room.pass(Duration.ofMillis(33));

        NetworkState state = ben.mirror();
        assertThat(state.instruments().order()).doesNotContain(1);
        assertThat(state.pianoRoll().tracks().contains(1)).isFalse();
        assertThat(state.ownerOf(1)).isNull();
    }

    private ActionRejected rejected(FakeOutlet client, NetworkAction action) {
        long id = room.act(client, action);
        ActionRejected rejected = client.last(ActionRejected.class);
        assertThat(rejected.id()).isEqualTo(id);
        return rejected;
    }

    @Test
    void anEditThatWasUnderWayWhenItsInstrumentWasGivenAwayDoesNotCountAfterwards() {
        Rehearsal room = new Rehearsal();
        FakeOutlet ana = room.join("Ana", 1);
        FakeOutlet ben = room.join("Ben");
        long before = ana.seq();
        room.say(ana, new ClientMessage.HandOver(1, 2));
        room.say(ben, new ClientMessage.ReleaseInstruments(List.of(1)));
        room.pass(Duration.ofMillis(70), ana, ben);

        room.say(ana, new ClientMessage.Action(1, new SetLevel(1, 0.11), before));
        assertThat(ana.last(ActionRejected.class).reason()).contains("changed hands");
        room.say(ana, new ClientMessage.Action(2, new SetLevel(1, 0.22), ana.seq()));
        assertThat(room.session().state().instruments().get(1).level()).isEqualTo(0.22);
    }
}
