package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.invite.Pin;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ModerationVerb;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.ReconnectFailed;
import dev.consort.protocol.message.ServerMessage.ReconnectSuccessful;
import dev.consort.server.testkit.Drawer;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lasting keys of clients do: for bans, and beside the tokens of seats. */
class SessionKeysTest {
    private static final String HERE = "10.0.0.3";
    private static final String ELSEWHERE = "10.0.0.4";
    private static final int EVE = 2;

    private final Drawer drawer = new Drawer();
    private final Rehearsal room = new Rehearsal(64, drawer, "first-");
    private final FakeOutlet ana = room.joinFrom("10.0.0.1", key("a"), "Ana");

    /** A key by its letter; null for a dash. */
    private static Pin key(String letter) {
        return "-".equals(letter) ? null : new Pin(letter.repeat(64));
    }

    private void banEve(String shown) {
        room.joinFrom(HERE, key(shown), "Eve", 3);
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.say(ana, new ClientMessage.Moderate(EVE, ModerationVerb.BAN, "noise"));
    }

    private static boolean isLetIn(Rehearsal session, String machine, String shown) {
        FakeOutlet outlet = session.joinFrom(machine, key(shown), "Somebody");
        if (outlet.isClosed()) {
            assertThat(outlet.last(ServerMessage.Error.class))
                    .isEqualTo(new ServerMessage.Error(
                            ErrorCode.BANNED, "Ana keeps you or this address out of the session (noise)"));
            assertThat(outlet.logged()).containsExactly("was kept out by the ban of client 2");
        }
        return !outlet.isClosed();
    }

    private static final String BANS = """
            e, 10.0.0.3, e, false
            e, 10.0.0.3, f, false
            e, 10.0.0.3, -, false
            e, 10.0.0.4, e, false
            e, 10.0.0.4, f, true
            e, 10.0.0.4, -, true
            -, 10.0.0.3, f, false
            -, 10.0.0.3, -, false
            -, 10.0.0.4, f, true
            -, 10.0.0.4, -, true
            """;

    @ParameterizedTest(name = "banned with {0}, comes from {1} with {2}: {3}")
    @CsvSource(textBlock = BANS)
    void aBanHoldsByKeyAndByAddress(String banned, String machine, String shown, boolean isLetIn) {
        banEve(banned);
        assertThat(isLetIn(room, machine, shown)).isEqualTo(isLetIn);
    }

    @ParameterizedTest(name = "after a restart: banned with {0}, comes from {1} with {2}: {3}")
    @CsvSource(textBlock = BANS)
    void aBanHoldsByKeyAndByAddressAfterARestart(String banned, String machine, String shown, boolean isLetIn) {
        banEve(banned);
        assertThat(isLetIn(new Rehearsal(64, drawer, "second-"), machine, shown))
                .isEqualTo(isLetIn);
    }

    @Test
    void whoseBanIsLiftedComesInAgainFromEverywhere() {
        banEve("e");
        assertThat(room.operate("bans"))
                .isEqualTo("banned: Eve (2) at 10.0.0.3 and key eeeeeeeeeeeeeeee… by Ana, noise");
        room.say(ana, new ClientMessage.Moderate(EVE, ModerationVerb.UNBAN, null));
        assertThat(isLetIn(room, ELSEWHERE, "e")).isTrue();
        assertThat(isLetIn(room, HERE, "e")).isTrue();
    }

    @Test
    void whoWasBannedDoesNotComeBackToAnotherSeatOfTheSameKey() {
        FakeOutlet second = room.joinFrom(ELSEWHERE, key("e"), "Eve at home");
        room.joinFrom(HERE, key("e"), "Eve");
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.say(ana, new ClientMessage.Moderate(3, ModerationVerb.BAN, "noise"));
        FakeOutlet back = room.comeBack(Rehearsal.token(second), second, key("e"));
        assertThat(back.last(ServerMessage.Error.class).code()).isEqualTo(ErrorCode.BANNED);
    }

    @Test
    void nobodyBansTheirOwnKey() {
        FakeOutlet other = room.joinFrom(HERE, key("a"), "Ana's tablet");
        room.say(ana, new ClientMessage.RequestPrivilege());
        room.say(ana, new ClientMessage.Moderate(2, ModerationVerb.BAN, null));
        assertThat(other.isClosed()).isFalse();
        assertThat(room.operate("bans")).isEqualTo("nobody is banned");
    }

    private static final String RESUMES = """
            b, b, true
            b, c, false
            b, -, false
            -, b, true
            -, -, true
            """;

    @ParameterizedTest(name = "seat of {0}, token shown with {1}: {2}")
    @CsvSource(textBlock = RESUMES)
    void aSeatThatWasTakenWithAKeyIsOpenedByTokenAndKey(String taken, String shown, boolean isOpened) {
        FakeOutlet ben = room.joinFrom(HERE, key(taken), "Ben", 3);
        room.lose(ben);
        FakeOutlet back = room.comeBack(Rehearsal.token(ben), ben, key(shown));
        assertThat(back.all(ReconnectSuccessful.class)).hasSize(isOpened ? 1 : 0);
        assertThat(back.all(ReconnectFailed.class)).hasSize(isOpened ? 0 : 1);
    }

    @ParameterizedTest(name = "after a restart: seat of {0}, token shown with {1}: {2}")
    @CsvSource(textBlock = RESUMES)
    void aSeatIsOpenedByTokenAndKeyAfterARestart(String taken, String shown, boolean isOpened) {
        FakeOutlet ben = room.joinFrom(HERE, key(taken), "Ben", 3);
        FakeOutlet back = new Rehearsal(64, drawer, "second-").comeBack(Rehearsal.token(ben), ben, key(shown));
        assertThat(back.all(ReconnectSuccessful.class)).hasSize(isOpened ? 1 : 0);
    }

    @Test
    void whoStoleATokenNeitherDisturbsTheHolderNorUsesTheTokenUp() {
        FakeOutlet ben = room.joinFrom(HERE, key("b"), "Ben", 3);
        FakeOutlet thief = room.comeBack(Rehearsal.token(ben), ben, key("c"));
        assertThat(thief.last(ReconnectFailed.class))
                .isEqualTo(room.comeBack("never was", ben, key("c")).last(ReconnectFailed.class));
        assertThat(thief.logged())
                .containsExactly("has the token of client 2 and not the key that goes with it; nothing was opened");
        room.act(ben, new SetLevel(3, 0.25));
        assertThat(room.session().state().instruments().get(3).level()).isEqualTo(0.25);

        room.lose(ben);
        FakeOutlet back = room.comeBack(Rehearsal.token(ben), ben, key("b"));
        assertThat(back.last(ReconnectSuccessful.class).clientId()).isEqualTo(2);
    }

    @Test
    void theKeyStaysWithTheSeatWhenTheTokenChanges() {
        FakeOutlet ben = room.joinFrom(HERE, key("b"), "Ben", 3);
        FakeOutlet back = room.comeBack(Rehearsal.token(ben), ben, key("b"));
        String next = back.last(ReconnectSuccessful.class).sessionToken();
        assertThat(room.comeBack(next, back, key("c")).all(ReconnectFailed.class))
                .hasSize(1);
        room.lose(back);
        assertThat(room.comeBack(next, back, null).all(ReconnectFailed.class)).hasSize(1);
        assertThat(room.comeBack(next, back, key("b")).all(ReconnectSuccessful.class))
                .hasSize(1);
    }
}
