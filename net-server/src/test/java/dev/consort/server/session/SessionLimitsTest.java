package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.NoteAction.PasteNotes;
import dev.consort.protocol.action.PastedNote;
import dev.consort.protocol.action.PlayAction.AllNotesOff;
import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.action.RefusalCode;
import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.ServerMessage.ActionRejected;
import dev.consort.protocol.message.ServerMessage.Error;
import dev.consort.protocol.message.ServerMessage.Pong;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {
    private static final Duration CYCLE = Duration.ofMillis(33);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Rehearsal room = new Rehearsal();
    private final FakeOutlet ana = room.join("Ana", 1, 2);
    private final FakeOutlet ben = room.join("Ben", 3);

    @Test
    void editsBeyondTheBurstAreRejectedEachWithItsIdAndChangeNothing() {
        for (int i = 1; i <= 240; i++) {
            room.act(ana, new SetLevel(1, i / 1_000.0));
        }
        assertThat(ana.all(ActionRejected.class)).isEmpty();
        long one = room.act(ana, new SetLevel(1, 1));

        ActionRejected rejected = ana.last(ActionRejected.class);
        assertThat(rejected.id()).isEqualTo(one);
        assertThat(rejected.code()).isEqualTo(RefusalCode.RATE_LIMITED);
        assertThat(rejected.reason()).contains("too fast", "again");
        assertThat(level(1)).isEqualTo(0.24);
    }

    @Test
    void whoWaitsASecondMayMakeAHundredAndTwentyMore() {
        edits(241);
        room.pass(SECOND);
        ana.clear();
        edits(119);
        assertThat(ana.all(ActionRejected.class)).isEmpty();

        edits(2);
        assertThat(ana.all(ActionRejected.class)).isNotEmpty();
    }

    @Test
    void everythingElseIsAnsweredByAnErrorAndHasNoEffect() {
        for (int i = 0; i < 240; i++) {
            room.say(ana, new ClientMessage.Ping(1L));
        }
        ana.clear();
        room.say(ana, new ClientMessage.ReleaseInstruments(List.of(1)));

        assertThat(ana.last(Error.class).code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(ana.all(Pong.class)).isEmpty();
        assertThat(room.session().state().ownerOf(1)).isNotNull();
    }

    @Test
    void whatCannotBeReadCountsLikeTheRest() {
        for (int i = 0; i < 241; i++) {
            unreadable(i);
        }
        assertThat(ana.all(Error.class)).hasSize(241);
        assertThat(ana.last(Error.class).code()).isEqualTo(ErrorCode.RATE_LIMITED);
    }

    private void unreadable(int number) {
        room.session().malformed(ana, ErrorCode.UNKNOWN_TYPE, "no such message " + number, 20, room.now());
    }

    @Test
    void fastGlissandoWithKnobSweepsIsNotLimited() {
        for (int cycle = 0; cycle < 300; cycle++) {
            for (int note = 0; note < 2; note++) {
                room.act(ana, new NoteOn(1, 30 + (cycle * 2 + note) % 60, 100));
                room.act(ana, new NoteOff(1, 30 + (cycle * 2 + note) % 60));
                room.act(ana, new SetLevel(1, cycle / 1_000.0));
            }
            room.act(ana, new SetLevel(2, cycle / 1_000.0));
            room.pass(CYCLE);
        }
        assertThat(ana.all(ActionRejected.class)).isEmpty();
        assertThat(ana.isClosed()).isFalse();
    }

    @Test
    void editsTakeNothingFromTheNotes() {
        edits(300);
        ana.clear();
        room.act(ana, new NoteOn(1, 60, 100));

        assertThat(ana.all(ActionRejected.class)).isEmpty();
        assertThat(room.sound().asked()).contains("on 1 60");
    }

    @Test
    void endOfANoteIsNeverLostToALimit() {
        room.act(ana, new NoteOn(1, 60, 100));
        for (int i = 0; i < 700; i++) {
            room.act(ana, new NoteOn(1, 61, 100));
        }
        assertThat(ana.all(ActionRejected.class)).isNotEmpty();
        ana.clear();
        room.act(ana, new NoteOff(1, 60));
        room.act(ana, new AllNotesOff(2));

        assertThat(ana.all(ActionRejected.class)).isEmpty();
        assertThat(room.sound().asked()).endsWith("off 1 60", "all off 2");
    }

    @Test
    void farewellIsNeverLostToALimit() {
        edits(300);
        room.say(ana, new ClientMessage.Goodbye());

        assertThat(room.session().state().players().ids()).hasSize(1);
    }

    @Test
    void errandsHaveASmallMeasureOfTheirOwn() {
        for (int i = 0; i < 4; i++) {
            room.act(ana, new ProjectAction.Save(null));
            room.say(ana, new ClientMessage.RequestFullSync());
            room.say(ana, new ClientMessage.Moderate(2, ModerationVerb.KICK, null));
        }
        assertThat(ana.last(Error.class).code()).isEqualTo(ErrorCode.RATE_LIMITED);
        assertThat(ana.all(Error.class))
                .filteredOn(e -> e.code() == ErrorCode.NOT_ALLOWED)
                .hasSize(3);

        room.act(ana, new SetLevel(1, 0.1));
        assertThat(level(1)).isEqualTo(0.1);
        room.pass(SECOND);
        ana.clear();
        for (int i = 0; i < 5; i++) {
            room.say(ana, new ClientMessage.Moderate(2, ModerationVerb.KICK, null));
        }
        assertThat(ana.all(Error.class)).allMatch(e -> e.code() == ErrorCode.NOT_ALLOWED);
    }

    @Test
    void pasteOfFourThousandNotesGoesThroughAtOnceButNotAgainAndAgain() {
        int half = 33 * 1024;
        for (int part = 0; part < 8; part++) {
            paste(ana, half);
        }
        assertThat(ana.all(ActionRejected.class)).isEmpty();
        for (int part = 0; part < 8; part++) {
            paste(ana, half);
        }
        assertThat(ana.last(ActionRejected.class).code()).isEqualTo(RefusalCode.RATE_LIMITED);
        room.pass(SECOND);
        ana.clear();
        for (int part = 0; part < 7; part++) {
            paste(ana, half);
        }
        assertThat(ana.all(ActionRejected.class)).isEmpty();
    }

    private long pasteId = 1_000_000;

    private void paste(FakeOutlet who, int bytes) {
        PasteNotes notes = new PasteNotes(1, 0, Collections.nCopies(512, new PastedNote(0, 60, 10, 100)));
        room.say(who, new ClientMessage.Action(++pasteId, notes), bytes);
    }

    @Test
    void whoGoesOnForTwoSecondsIsSentAwayAndKeepsTheSeat() {
        edits(300);
        flood(Duration.ofMillis(1_900), 20);
        assertThat(ana.isClosed()).isFalse();
        flood(Duration.ofMillis(400), 20);

        assertThat(ana.isClosed()).isTrue();
        assertThat(ana.last(Error.class).code()).isEqualTo(ErrorCode.TOO_FAST);
        assertThat(room.session().state().ownerOf(1).isAway()).isTrue();
        FakeOutlet back = room.comeBack(Rehearsal.token(ana), ana);
        assertThat(room.session().state().ownerOf(1).isAway()).isFalse();
        room.act(back, new SetLevel(1, 0.9));
        assertThat(level(1)).isEqualTo(0.9);
    }

    @Test
    void notesOfSomebodyWhoIsSentAwayEnd() {
        room.act(ana, new NoteOn(1, 60, 100));
        flood(Duration.ofSeconds(3), 20);

        assertThat(ana.isClosed()).isTrue();
        assertThat(room.sound().asked()).endsWith("off 1 60");
    }

    @Test
    void floodOfEndingsIsSentAwayToo() {
        for (int cycle = 0; cycle < 90 && !ana.isClosed(); cycle++) {
            for (int i = 0; i < 40; i++) {
                room.act(ana, new NoteOff(1, 60));
            }
            room.pass(CYCLE);
        }
        assertThat(ana.last(Error.class).code()).isEqualTo(ErrorCode.TOO_FAST);
    }

    @Test
    void whoIsBuriedUnderRefusalsWasTooFastAndNotTooSlow() {
        edits(300);
        ana.setBacklog(257);
        ben.setBacklog(257);
        room.pass(CYCLE);

        assertThat(ana.last(Error.class).code()).isEqualTo(ErrorCode.TOO_FAST);
        assertThat(ben.last(Error.class).code()).isEqualTo(ErrorCode.TOO_SLOW);
    }

    @Test
    void burstsWithRestsBetweenThemAreOnlyLimited() {
        for (int burst = 0; burst < 6; burst++) {
            edits(400);
            room.pass(Duration.ofMillis(1_500), ana, ben);
        }
        assertThat(ana.all(ActionRejected.class)).isNotEmpty();
        assertThat(ana.isClosed()).isFalse();
    }

    @Test
    void floodOfOneTakesNothingFromTheOthers() {
        for (int cycle = 0; cycle < 60; cycle++) {
            edits(20);
            room.act(ben, new SetLevel(3, cycle / 1_000.0));
            room.pass(CYCLE);
        }
        assertThat(ben.all(ActionRejected.class)).isEmpty();
        assertThat(ben.mirror()).isEqualTo(room.session().state());
        assertThat(level(3)).isEqualTo(0.059);
    }

    private void flood(Duration time, int perCycle) {
        for (long cycle = 0; cycle < time.toMillis() / 33 && !ana.isClosed(); cycle++) {
            edits(perCycle);
            room.pass(CYCLE);
        }
    }

    private void edits(int count) {
        for (int i = 0; i < count; i++) {
            room.act(ana, new SetLevel(1, i / 1_000.0));
        }
    }

    private double level(int instrument) {
        return room.session().state().instruments().get(instrument).level();
    }
}
