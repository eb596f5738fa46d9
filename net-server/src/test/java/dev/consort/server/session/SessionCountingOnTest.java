package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.history.UndoBook;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.message.ServerMessage.ActionApplied;
import dev.consort.protocol.message.ServerMessage.ActionTaken;
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

class SessionCountingOnTest {
    private final FakeJournal journal = new FakeJournal();
    private final Drawer seats = new Drawer();
    private final Rehearsal room = new Rehearsal(
            64, new Keeping(Opening.of(StarterBand.session("Jam")), seats, journal, ProjectDesk.NONE), "token-");
    private final FakeOutlet ana = room.knock(hello(null));

    private static ClientMessage.Hello hello(String token) {
        return new ClientMessage.Hello(
                1, "Ana", null, List.of(1), false, token, null, null, null, List.of(ActionTaken.FEATURE));
    }

    private static ServerMessage.ReconnectSuccessful back(FakeOutlet outlet) {
        return outlet.last(ServerMessage.ReconnectSuccessful.class);
    }

    private static StripAction fader(double level) {
        return new StripAction.SetLevel(1, level);
    }

    @Test
    void whoComesBackHearsWhenTheEditsOfTheFormerConnectionAreSafe() {
        room.act(ana, fader(0.1));
        long second = room.act(ana, fader(0.2));
        room.lose(ana);
        FakeOutlet again = room.knock(hello(Rehearsal.token(ana)));
        room.pass(Duration.ofSeconds(1), again);
        assertThat(back(again).upTo()).isEqualTo(second);
        assertThat(again.all(ActionApplied.class)).isEmpty();
        journal.keepUpTo(2);
        room.pass(Duration.ofMillis(33), again);
        assertThat(again.last(ActionApplied.class).upTo()).isEqualTo(second);
    }

    @Test
    void afterACrashAnEarlierConnectionCountsToo() {
        Opening opening =
                new Opening(StarterBand.session("Jam"), 40, Map.of(1, new Opening.LastEdit(1, 7)), new UndoBook());
        room.lose(ana);
        FakeOutlet again = room.knock(hello(Rehearsal.token(ana)));
        Rehearsal after = new Rehearsal(64, new Keeping(opening, seats, journal, ProjectDesk.NONE), "second-");
        assertThat(back(after.knock(hello(back(again).sessionToken()))).upTo()).isEqualTo(7);
    }

    @Test
    void noClientIdIsGivenAgainThatIsInTheJournal() {
        Opening opening =
                new Opening(StarterBand.session("Jam"), 40, Map.of(5, new Opening.LastEdit(1, 7)), new UndoBook());
        Rehearsal after = new Rehearsal(64, new Keeping(opening, new Drawer(), journal, ProjectDesk.NONE), "x-");
        FakeOutlet first = after.join("Ben");
        assertThat(first.last(ServerMessage.Welcome.class).clientId()).isEqualTo(6);
    }

    @Test
    void whoIsAloneIsTheSameAgainAfterARestartAndCanTakeBackWhatWasDoneBefore() {
        Opening opening =
                new Opening(StarterBand.session("Jam"), 40, Map.of(1, new Opening.LastEdit(1, 7)), new UndoBook());
        Rehearsal after = new Rehearsal(64, new Keeping(opening, SeatStore.NONE, journal, ProjectDesk.NONE), "x-");
        assertThat(after.join("Ben").last(ServerMessage.Welcome.class).clientId())
                .isEqualTo(1);
    }
}
