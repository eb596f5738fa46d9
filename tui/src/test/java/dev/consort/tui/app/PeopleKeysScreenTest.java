package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.people.Focus;
import dev.consort.tui.studio.FakeStudio;
import dev.consort.tui.studio.Tone;
import org.junit.jupiter.api.Test;

class PeopleKeysScreenTest {
    private final Seat seat = new Seat();

    @Test
    void sendsSomebodyOutWithAReasonAfterAsking() {
        seat.press("4", "Down", "x").type("send").press("Down", "Enter");
        seat.type("late again").press("Enter");
        assertThat(seat.status()).contains("Send Ben out, because 'late again'?");
        assertThat(seat.studio.asked).noneMatch(each -> each.startsWith("KICK"));
        seat.press("y");
        assertThat(seat.studio.asked).contains("KICK 2 late again");
    }

    @Test
    void keepsSomebodyOutOrHushesThemWithoutAReason() {
        seat.press("4", "Down", "x").type("keep").press("Enter", "y");
        assertThat(seat.studio.asked).contains("BAN 2 null");
        seat.press("x").type("voice").press("Enter", "y");
        assertThat(seat.studio.asked).contains("MUTE 2 null");
        seat.press("x").type("voice").press("Enter", "n");
        assertThat(seat.studio.asked.stream().filter("MUTE 2 null"::equals)).hasSize(1);
    }

    @Test
    void givesAVoiceBackAndLiftsABan() {
        RoomScenery.people(seat);
        seat.press("4", "Down", "Down", "x").type("back").press("Enter");
        assertThat(seat.studio.asked).contains("UNMUTE 3 null");
        seat.press("x").type("lift").press("Enter").type("17").press("Enter");
        assertThat(seat.studio.asked).contains("UNBAN 17 null");
        seat.press("x").type("lift").press("Enter").type("Ben").press("Enter");
        assertThat(seat.status()).contains("'Ben' is no number");
    }

    @Test
    void offersNothingAgainstOneself() {
        seat.press("4", "x");
        assertThat(seat.text()).contains("lift a ban").doesNotContain("send Ana");
    }

    @Test
    void answersWhoAskedForThePrivilege() {
        seat.press("4", "Down", "y");
        assertThat(seat.studio.asked).contains("grant 2");
        seat.press("n");
        assertThat(seat.studio.asked).contains("deny 2");
    }

    @Test
    void goesWhereSomebodyLooks() {
        seat.press("4", "Down", "f").pass(200);
        assertThat(seat.studio.asked).contains("focus pianoRoll 1 960");
        seat.press("4", "Up", "f");
        assertThat(seat.status()).contains("nothing is known of where they look");
    }

    @Test
    void survivesSomebodyWhoLooksAtAnInstrumentThatIsGone() {
        seat.studio.state = seat.studio.state.withPlayers(
                seat.studio.state.players().update(FakeStudio.BEN, ben -> ben.withFocus(new Focus("mixer", 77, null))));
        seat.press("4", "Down", "f").pass(200);
        assertThat(seat.studio.asked).contains("focus mixer 1 null");
    }

    @Test
    void marksWhatIsNewUntilOneGoesAway() {
        seat.press("4").press("1");
        seat.studio.listener.message(Tone.CHAT, "Ben: hello");
        seat.pass(40).pass(7000);
        assertThat(seat.status()).contains("1 unread");
        seat.press("4");
        assertThat(seat.text()).contains("new to you:");
        seat.press("1").press("4");
        assertThat(seat.text()).contains("Ben: hello").doesNotContain("new to you:");
    }

    @Test
    void leafsBackInTheTalkAndShowsOnlyWhatPeopleSaid() {
        for (int i = 0; i < 60; i++) {
            seat.studio.listener.message(i % 2 == 0 ? Tone.CHAT : Tone.NOTICE, "line " + i);
        }
        seat.pass(40).pass(7000).press("4");
        assertThat(seat.text()).contains("line 59").doesNotContain("line 20");
        seat.press("PgUp", "PgUp", "PgUp");
        assertThat(seat.text()).doesNotContain("line 59").contains("lines more below");
        seat.press("End", "w");
        assertThat(seat.text()).contains("line 58").doesNotContain("line 57");
    }

    @Test
    void saysWhereTheSessionIs() {
        RoomScenery.people(seat);
        seat.press("4");
        assertThat(seat.text()).contains("192.168.1.20:9999, secure").contains("hushed");
    }
}
