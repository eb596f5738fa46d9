package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.PrivilegeLevel;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.ReconnectSuccessful;
import dev.consort.server.members.SeatBook;
import dev.consort.server.testkit.Drawer;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionRestartTest {
    private final Drawer drawer = new Drawer();
    private final Rehearsal before = new Rehearsal(64, drawer, "first-");
    private final FakeOutlet ana = before.joinFrom("10.0.0.1", "Ana", 1, 4);
    private final FakeOutlet ben = before.joinFrom("10.0.0.2", "Ben", 2);

    private Rehearsal restarted() {
        return new Rehearsal(64, drawer, "second-");
    }

    @Test
    void afterARestartPeopleComeBackToTheirSeats() {
        before.say(ana, new ClientMessage.RequestPrivilege());
        FakeOutlet back = restarted().comeBack(Rehearsal.token(ana), ana);
        ReconnectSuccessful welcome = back.last(ReconnectSuccessful.class);
        assertThat(welcome.clientId()).isEqualTo(1);
        assertThat(welcome.restoredInstruments()).isEqualTo(List.of(1, 4));
        assertThat(welcome.privilege()).isEqualTo(PrivilegeLevel.PRIVILEGED);
    }

    @Test
    void untilTheyAreBackTheirInstrumentsAreHeldAsAway() {
        Rehearsal after = restarted();
        assertThat(after.session().state().ownerOf(2).name()).isEqualTo("Ben");
        assertThat(after.session().state().ownerOf(2).isAway()).isTrue();
        assertThat(after.session().state().players().get(2).connected()).isFalse();
    }

    @Test
    void whoDoesNotComeBackLosesTheSeatInTime() {
        Rehearsal after = restarted();
        after.pass(Duration.ofSeconds(61));
        assertThat(after.session().state().ownership().isEmpty()).isTrue();
        assertThat(after.comeBack(Rehearsal.token(ben), ben).last(ServerMessage.ReconnectFailed.class))
                .isNotNull();
    }

    @Test
    void aTokenThatWasUsedBeforeTheRestartIsDeadAfterIt() {
        String used = Rehearsal.token(ana);
        before.lose(ana);
        before.comeBack(used, ana);
        assertThat(restarted().comeBack(used, ana).last(ServerMessage.ReconnectFailed.class))
                .isNotNull();
    }

    @Test
    void numbersOfPeopleAreNotGivenAgain() {
        before.say(ben, new ClientMessage.Goodbye());
        FakeOutlet zoe = restarted().joinFrom("10.0.0.9", "Zoe");
        assertThat(zoe.last(ServerMessage.Welcome.class).clientId()).isEqualTo(3);
    }

    @Test
    void whoLeftForGoodHasNoSeatAfterwards() {
        before.say(ben, new ClientMessage.Goodbye());
        assertThat(drawer.load().seats()).extracting(SeatBook.Entry::name).containsExactly("Ana");
    }

    @Test
    void bansAndMutesOutliveTheRestart() {
        before.say(ana, new ClientMessage.RequestPrivilege());
        FakeOutlet eve = before.joinFrom("10.0.0.3", "Eve");
        before.say(ana, new ClientMessage.Moderate(2, ModerationVerb.MUTE, null));
        before.say(ana, new ClientMessage.Moderate(3, ModerationVerb.BAN, null));
        assertThat(eve.isClosed()).isTrue();

        Rehearsal after = restarted();
        assertThat(after.joinFrom("10.0.0.3", "Eva")
                        .last(ServerMessage.Error.class)
                        .code())
                .isEqualTo(ErrorCode.BANNED);
        assertThat(after.session().state().players().get(2).isMuted()).isTrue();
    }

    @Test
    void noTokenIsEverWrittenDown() {
        assertThat(drawer.load().toString()).doesNotContain("first-");
    }
}
