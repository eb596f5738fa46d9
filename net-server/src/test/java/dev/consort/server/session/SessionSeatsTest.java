package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.ReconnectFailed;
import dev.consort.protocol.message.ServerMessage.ReconnectSuccessful;
import dev.consort.protocol.message.ServerMessage.Welcome;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionSeatsTest {
    private final Rehearsal room = new Rehearsal();
    private final FakeOutlet ana = room.join("Ana", 1, 2);
    private final FakeOutlet ben = room.join("Ben", 2, 3, 99);

    @Test
    void aNameWithANumberIsNoLongerThanOneWithout() {
        Rehearsal room = new Rehearsal();
        String longest = "a".repeat(32);
        room.join(longest);
        assertThat(room.join(longest).last(ServerMessage.Welcome.class).clientName())
                .isEqualTo("a".repeat(30) + " 2");
    }

    @Test
    void instrumentThatIsTakenIsRefusedWithItsOwner() {
        Welcome welcome = ben.last(Welcome.class);

        assertThat(welcome.grantedInstruments()).containsExactly(3);
        assertThat(welcome.refusedInstruments())
                .extracting(refused -> refused.instrument() + refused.ownerName())
                .containsExactly("2Ana", "99");
    }

    @Test
    void nameThatIsTakenGetsANumber() {
        assertThat(room.join("ana").last(Welcome.class).clientName()).isEqualTo("ana 2");
    }

    @Test
    void nameThatLooksLikeATakenOneGetsANumber() {
        for (String twin : List.of("ANA", "\u0410na", "Ana\u200b", "A n a", "Ａｎａ", "Aná")) {
            assertThat(room.join(twin).last(Welcome.class).clientName()).matches(".* \\d");
        }
        assertThat(room.join("Аня").last(Welcome.class).clientName()).isEqualTo("Аня");
        assertThat(room.join("アナ").last(Welcome.class).clientName()).isEqualTo("アナ");
    }

    @Test
    void lostClientKeepsItsInstrumentsAndIsShownAway() {
        room.lose(ana);

        assertThat(room.session().state().ownerOf(1).isAway()).isTrue();
        assertThat(room.session().state().players().get(1).connected()).isFalse();
    }

    @Test
    void lostClientComesBackToItsSeatWithAPatch() {
        room.pass(Duration.ofMillis(100), ana, ben);
        room.lose(ana);
        room.act(ben, new SetLevel(3, 0.123));
        FakeOutlet back = room.comeBack(Rehearsal.token(ana), ana);
        room.pass(Duration.ofMillis(100), back, ben);

        ReconnectSuccessful answer = back.last(ReconnectSuccessful.class);
        assertThat(answer.clientId()).isEqualTo(1);
        assertThat(answer.restoredInstruments()).containsExactly(1, 2);
        assertThat(answer.state()).isNull();
        assertThat(back.mirror()).isEqualTo(room.session().state());
        assertThat(room.session().state().ownerOf(1).isAway()).isFalse();
    }

    @Test
    void lostClientIsToldWhichOfItsActionsHadArrived() {
        long id = room.act(ana, new SetLevel(1, 0.123));
        room.lose(ana);
        FakeOutlet back = room.comeBack(Rehearsal.token(ana), ana);
        room.pass(Duration.ofMillis(100), back, ben);

        ReconnectSuccessful answer = back.last(ReconnectSuccessful.class);
        assertThat(answer.upTo()).isEqualTo(id);
        assertThat(answer.upToSeq()).isLessThanOrEqualTo(back.seq());
    }

    @Test
    void instrumentThatIsHandedToSomebodyAwayIsMarkedSo() {
        room.lose(ana);
        room.say(ben, new ClientMessage.HandOver(3, 1));

        assertThat(room.session().state().ownerOf(3).clientId()).isEqualTo(1);
        assertThat(room.session().state().ownerOf(3).isAway()).isTrue();
    }

    @Test
    void clientThatMissedPatchesComesBackWithTheWholeState() {
        FakeOutlet stale = new FakeOutlet();
        stale.remember(ana);
        room.act(ben, new SetLevel(3, 0.123));
        room.pass(Duration.ofMillis(100), ana, ben);
        room.lose(ana);
        FakeOutlet back = room.comeBack(Rehearsal.token(ana), stale);

        assertThat(back.last(ReconnectSuccessful.class).state()).isNotNull();
        assertThat(back.mirror()).isEqualTo(room.session().state());
    }

    @Test
    void tokenWorksOnceAndTheNewOneWorksNext() {
        String first = Rehearsal.token(ana);
        room.lose(ana);
        FakeOutlet back = room.comeBack(first, ana);
        String second = back.last(ReconnectSuccessful.class).sessionToken();
        room.lose(back);

        assertThat(room.comeBack(first, ana).all(ReconnectFailed.class)).hasSize(1);
        assertThat(room.comeBack(second, back).all(ReconnectSuccessful.class)).hasSize(1);
    }

    @Test
    void seatIsKeptSixtySecondsAndNoLonger() {
        room.lose(ana);
        room.pass(Duration.ofMillis(59_900), ben);
        assertThat(room.session().state().ownerOf(1)).isNotNull();
        room.pass(Duration.ofMillis(200), ben);

        assertThat(room.session().state().ownerOf(1)).isNull();
        assertThat(room.session().state().players().contains(1)).isFalse();
        assertThat(room.comeBack(Rehearsal.token(ana), ana).all(ReconnectFailed.class))
                .hasSize(1);
    }

    @Test
    void connectionThatStillLooksAliveIsClosedInFavourOfTheNewOne() {
        FakeOutlet back = room.comeBack(Rehearsal.token(ana), ana);

        assertThat(ana.isClosed()).isTrue();
        assertThat(ana.last(ServerMessage.Error.class).code()).isEqualTo(ErrorCode.REPLACED);
        room.lose(ana);
        assertThat(room.session().state().ownerOf(1).isAway()).isFalse();
        room.act(back, new SetLevel(1, 0.4));
        assertThat(room.session().state().instruments().get(1).level()).isEqualTo(0.4);
    }

    @Test
    void silentClientIsSuspendedAfterFifteenSeconds() {
        room.pass(Duration.ofSeconds(16), ben);

        assertThat(ana.isClosed()).isTrue();
        assertThat(ana.last(ServerMessage.Error.class).code()).isEqualTo(ErrorCode.SILENT);
        assertThat(room.session().state().ownerOf(1).isAway()).isTrue();
        assertThat(ben.isClosed()).isFalse();
    }

    @Test
    void notesThatALostClientHoldsAreReleased() {
        room.act(ana, new NoteOn(1, 60, 100));
        room.lose(ana);

        assertThat(room.sound().asked()).containsExactly("on 1 60", "off 1 60");
    }

    @Test
    void notesOnAnInstrumentThatIsGivenAwayAreReleased() {
        room.act(ana, new NoteOn(1, 60, 100));
        room.act(ana, new NoteOn(2, 62, 100));
        room.say(ana, new ClientMessage.HandOver(1, 2));
        assertThat(room.sound().asked()).containsExactly("on 1 60", "on 2 62", "off 1 60");
        room.say(ana, new ClientMessage.ReleaseInstruments(List.of(2)));
        assertThat(room.sound().asked()).endsWith("off 2 62");
        room.lose(ana);
        assertThat(room.sound().asked()).hasSize(4);
    }

    @Test
    void goodbyeFreesEverythingAtOnce() {
        room.say(ana, new ClientMessage.Goodbye());

        assertThat(room.session().state().ownerOf(1)).isNull();
        assertThat(room.session().state().players().contains(1)).isFalse();
        assertThat(room.comeBack(Rehearsal.token(ana), ana).all(ReconnectFailed.class))
                .hasSize(1);
    }

    @Test
    void clientWithTooLongABacklogIsSuspended() {
        ana.setBacklog(257);
        room.pass(Duration.ofMillis(33), ben);

        assertThat(ana.last(ServerMessage.Error.class).code()).isEqualTo(ErrorCode.TOO_SLOW);
        assertThat(room.session().state().ownerOf(1).isAway()).isTrue();
    }

    @Test
    void fullServerSaysSo() {
        Rehearsal small = new Rehearsal(1);
        small.join("Ana");
        FakeOutlet late = small.join("Ben");

        assertThat(late.last(ServerMessage.Error.class).code()).isEqualTo(ErrorCode.SERVER_FULL);
        assertThat(late.isClosed()).isTrue();
    }
}
