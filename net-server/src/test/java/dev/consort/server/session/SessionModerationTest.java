package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionModerationTest {
    private final Rehearsal room = new Rehearsal();
    private final FakeOutlet ana = room.joinPrivileged("Ana").from("10.0.0.1");
    private final FakeOutlet ben = room.joinFrom("10.0.0.2", "Ben", 2);
    private final FakeOutlet eve = room.joinFrom("10.0.0.3", "Eve", 3);

    private static final int ANA = 1;
    private static final int EVE = 3;

    private void moderate(FakeOutlet by, int whom, ModerationVerb verb) {
        room.say(by, new ClientMessage.Moderate(whom, verb, "too loud\u001b[31m"));
    }

    @Test
    void whoHoldsThePrivilegeSendsSomebodyOutAndTheirSeatIsFreeAtOnce() {
        moderate(ana, EVE, ModerationVerb.KICK);
        assertThat(eve.isClosed()).isTrue();
        assertThat(eve.last(ServerMessage.Error.class))
                .isEqualTo(new ServerMessage.Error(
                        ErrorCode.KICKED, "Ana sent you out: too loud[31m; you may come in again"));
        assertThat(room.session().state().ownerOf(3)).isNull();
        assertThat(room.session().state().players().contains(EVE)).isFalse();
        assertThat(ben.last(ServerMessage.Notice.class).text()).isEqualTo("Ana sent out Eve: too loud[31m");
    }

    @Test
    void whoWasSentOutMayComeInAgain() {
        moderate(ana, EVE, ModerationVerb.KICK);
        assertThat(room.joinFrom("10.0.0.3", "Eve").isClosed()).isFalse();
    }

    @Test
    void othersModerateNobody() {
        moderate(ben, EVE, ModerationVerb.KICK);
        assertThat(eve.isClosed()).isFalse();
        assertThat(ben.last(ServerMessage.Error.class).message()).contains("Ana holds the privilege");
    }

    @Test
    void nobodyModeratesThemselves() {
        moderate(ana, ANA, ModerationVerb.KICK);
        assertThat(ana.isClosed()).isFalse();
    }

    @Test
    void whoIsBannedStaysOutUnderAnyNameUntilTheBanIsLifted() {
        String token = Rehearsal.token(eve);
        moderate(ana, EVE, ModerationVerb.BAN);
        assertThat(eve.last(ServerMessage.Error.class).code()).isEqualTo(ErrorCode.BANNED);
        FakeOutlet disguised = room.joinFrom("10.0.0.3", "Somebody else");
        assertThat(disguised.last(ServerMessage.Error.class).message()).contains("Ana keeps you or this address out");
        assertThat(room.comeBack(token, eve).last(ServerMessage.ReconnectFailed.class))
                .isNotNull();
        assertThat(room.joinFrom("10.0.0.4", "Zoe").isClosed()).isFalse();

        moderate(ana, EVE, ModerationVerb.UNBAN);
        assertThat(room.joinFrom("10.0.0.3", "Eve").isClosed()).isFalse();
    }

    @Test
    void aBanDoesNotHitThoseOnTheSameMachine() {
        FakeOutlet neighbour = room.joinFrom("10.0.0.1", "Neighbour");
        moderate(room.joinFrom("10.0.0.1", "x"), 4, ModerationVerb.BAN);
        room.say(ana, new ClientMessage.ReleasePrivilege());
        FakeOutlet holder = room.joinFrom("10.0.0.1", "Holder");
        room.say(holder, new ClientMessage.RequestPrivilege());
        moderate(holder, 4, ModerationVerb.BAN);
        assertThat(holder.last(ServerMessage.Error.class).message()).contains("same machine as you");
        assertThat(neighbour.isClosed()).isFalse();
    }

    @Test
    void whoIsMutedIsNotHeardAndEverybodySeesIt() {
        moderate(ana, EVE, ModerationVerb.MUTE);
        room.say(eve, new ClientMessage.Chat("hear me"));
        assertThat(ben.all(ServerMessage.Chat.class)).isEmpty();
        assertThat(eve.last(ServerMessage.Error.class).message()).contains("your voice was taken");
        room.pass(Duration.ofMillis(70));
        assertThat(ben.mirror().players().get(EVE).isMuted()).isTrue();

        moderate(ana, EVE, ModerationVerb.UNMUTE);
        room.say(eve, new ClientMessage.Chat("thanks"));
        assertThat(ben.last(ServerMessage.Chat.class).text()).isEqualTo("thanks");
        room.pass(Duration.ofMillis(70));
        assertThat(ben.mirror().players().get(EVE).isMuted()).isFalse();
    }

    @Test
    void notesOfWhoIsSentOutEnd() {
        room.act(eve, new PlayAction.NoteOn(3, 60, 100));
        moderate(ana, EVE, ModerationVerb.KICK);
        assertThat(room.sound().asked()).contains("off 3 60");
    }

    @Test
    void somebodyWhoIsAwayIsSentOutToo() {
        room.lose(eve);
        moderate(ana, EVE, ModerationVerb.KICK);
        assertThat(room.session().state().players().contains(EVE)).isFalse();
        assertThat(room.session().state().ownerOf(3)).isNull();
    }

    @Test
    void theOperatorTakesThePrivilegeBackAndGivesItToWhoWaits() {
        room.say(ben, new ClientMessage.RequestPrivilege());
        assertThat(room.operate("take-privilege")).isEqualTo("Ana holds the privilege no longer");
        assertThat(ana.last(ServerMessage.PrivilegeRevoked.class).by()).isEqualTo("the operator");
        assertThat(room.session().state().privileged().name()).isEqualTo("Ben");
    }

    @Test
    void theOperatorModeratesByName() {
        assertThat(room.operate("people"))
                .isEqualTo("here: Ana (1), privileged; Ben (2), instruments [2]; Eve (3), instruments [3]");
        assertThat(room.operate("ban eve for the noise")).isEqualTo("done");
        assertThat(eve.last(ServerMessage.Error.class).message())
                .isEqualTo("the operator keeps you out of this session: for the noise; ask for that to be lifted");
        assertThat(room.operate("bans")).isEqualTo("banned: Eve (3) at 10.0.0.3 by the operator, for the noise");
        assertThat(room.operate("unban 3")).isEqualTo("done");
        assertThat(room.operate("bans")).isEqualTo("nobody is banned");
    }

    @Test
    void theOperatorIsToldWhatIsPossible() {
        assertThat(room.operate("fly")).contains("kick WHO");
        assertThat(room.operate("kick")).startsWith("whom? here: Ana");
        assertThat(room.operate("kick Zoe")).startsWith("there is nobody");
        assertThat(room.operate("")).isEmpty();
        assertThat(room.operate("take-privilege")).isNotEmpty();
    }
}
