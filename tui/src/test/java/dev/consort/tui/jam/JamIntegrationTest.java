package dev.consort.tui.jam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.client.LinkStatus;
import dev.consort.client.RemoteDispatcher;
import dev.consort.client.SessionListener;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.Refusal;
import dev.consort.protocol.action.StripAction;
import dev.consort.protocol.action.TransportAction;
import dev.consort.protocol.message.ServerMessage;
import dev.consort.protocol.state.NetworkState;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JamIntegrationTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private Venue venue;

    @BeforeEach
    void open() throws Exception {
        venue = new Venue();
    }

    @AfterEach
    void close() {
        venue.close();
    }

    @Test
    void editIsShownToItsAuthorAtOnceAndToTheOthersSoon() throws Exception {
        RemoteDispatcher ana = venue.join("Ana", 1, 2);
        RemoteDispatcher ben = venue.join("Ben", 3);
        ana.dispatch(new StripAction.SetLevel(1, 0.123));

        Stagehand.await(SOON, "Ben never saw Ana's edit", () -> level(ben, 1) == 0.123);
        Stagehand.await(SOON, "Ana's edit was never confirmed", () -> ana.unconfirmed() == 0);
        assertThat(level(ana, 1)).isEqualTo(0.123);
    }

    @Test
    void editOfSomebodyElsesInstrumentIsRefusedBeforeItLeaves() throws Exception {
        CompletableFuture<Refusal> refused = new CompletableFuture<>();
        venue.join("Ana", 1);
        RemoteDispatcher ben = venue.join("Ben", new SessionListener() {
            @Override
            public void onRefused(NetworkAction action, Refusal refusal) {
                refused.complete(refusal);
            }
        });
        ben.dispatch(new StripAction.SetLevel(1, 0.5));

        assertThat(refused.get(20, TimeUnit.SECONDS).reason()).contains("Ana");
    }

    @Test
    void playheadMovesForEverybody() throws Exception {
        RemoteDispatcher ana = venue.join("Ana");
        RemoteDispatcher ben = venue.join("Ben");
        ana.dispatch(new TransportAction.Play());

        Stagehand.await(SOON, "Ben's playhead never moved", () -> tick(ben) > 100);
        ana.dispatch(new TransportAction.Stop());
        Stagehand.await(
                SOON, "Ben's playhead never stopped", () -> !ben.metering().playing());
    }

    @Test
    void lostConnectionComesBackToItsSeatByItselfTwice() throws Exception {
        RemoteDispatcher ana = venue.join("Ana", 1, 2);
        RemoteDispatcher ben = venue.join("Ben", 3);
        for (int loss = 1; loss <= 2; loss++) {
            ana.cutConnection();
            Stagehand.await(SOON, "Ben never saw that Ana is away", () -> ben.state()
                    .ownerOf(1)
                    .isAway());
            ben.dispatch(new StripAction.SetLevel(3, loss / 10.0));
            Stagehand.await(SOON, "Ana never came back", () -> isBack(ana, ben));
            double level = loss / 10.0;
            Stagehand.await(SOON, "Ana never saw what she missed", () -> level(ana, 3) == level);
        }
        assertThat(ana.clientId()).isEqualTo(1);
        assertThat(ben.state().ownerOf(2).name()).isEqualTo("Ana");
    }

    @Test
    void editMadeWhileTheLinkIsDownArrivesWhenItIsBack() throws Exception {
        RemoteDispatcher ana = venue.join("Ana", 1);
        RemoteDispatcher ben = venue.join("Ben");
        ana.cutConnection();
        Stagehand.await(SOON, "Ana never noticed", () -> ana.link().phase() != LinkStatus.Phase.JOINED);
        ana.dispatch(new StripAction.SetLevel(1, 0.321));

        Stagehand.await(SOON, "the edit never arrived", () -> level(ben, 1) == 0.321);
        Stagehand.await(SOON, "the edit was never confirmed", () -> ana.unconfirmed() == 0);
    }

    @Test
    void everybodyEndsWithTheServersStateAfterHundredsOfEditsAtOnce() throws Exception {
        RemoteDispatcher ana = venue.join("Ana", 1, 2);
        RemoteDispatcher ben = venue.join("Ben", 3);
        RemoteDispatcher watching = venue.join("Cleo");
        Random dice = new Random(7);
        for (int i = 0; i < 300; i++) {
            ana.dispatch(edit(dice, 1 + dice.nextInt(2)));
            ben.dispatch(edit(dice, 3));
        }
        Stagehand.await(SOON, "edits were never confirmed", () -> ana.unconfirmed() + ben.unconfirmed() == 0);
        for (RemoteDispatcher each : new RemoteDispatcher[] {ana, ben, watching}) {
            Stagehand.await(SOON, "a mirror never caught up", () -> music(each.confirmed())
                    .equals(music(venue.state())));
        }
        wholeStateIsWhatEverybodyHas(ana, ben, watching);
    }

    @Test
    void goodbyeArrivesHoweverManyMetersAreUnread() throws Exception {
        for (int i = 0; i < 10; i++) {
            RemoteDispatcher ana = venue.join("Ana", 1);
            Stagehand.await(SOON, "Ana never got meters", () -> ana.metering() != null);
            ana.close();
            Stagehand.await(
                    SOON, "Ana's seat was kept", () -> venue.state().players().isEmpty());
        }
    }

    private void wholeStateIsWhatEverybodyHas(RemoteDispatcher... clients) {
        for (RemoteDispatcher each : clients) {
            each.requestFullSync();
            Stagehand.await(SOON, "the server did not answer", each::isSettled);
            assertThat(each.desyncs()).isZero();
            assertThat(each.confirmed()).isEqualTo(each.state());
        }
    }

    /** What can only change by an edit; latencies go on changing. */
    private static NetworkState music(NetworkState state) {
        return state.withPlayers(state.players().cleared());
    }

    private static NetworkAction edit(Random dice, int instrument) {
        int tick = dice.nextInt(32) * 120;
        int pitch = 40 + dice.nextInt(40);
        return switch (dice.nextInt(4)) {
            case 0 -> new StripAction.SetLevel(instrument, dice.nextDouble());
            case 1 -> new StripAction.SetPan(instrument, dice.nextDouble() * 2 - 1);
            case 2 -> new NoteAction.RemoveNote(instrument, tick, pitch);
            default -> new NoteAction.AddNote(instrument, tick, pitch, 120, 1 + dice.nextInt(127));
        };
    }

    private static boolean isBack(RemoteDispatcher lost, RemoteDispatcher witness) {
        return lost.link().phase() == LinkStatus.Phase.JOINED
                && !witness.state().ownerOf(1).isAway();
    }

    private static double level(RemoteDispatcher client, int instrument) {
        return client.state().instruments().get(instrument).level();
    }

    private static double tick(RemoteDispatcher client) {
        ServerMessage.Metering metering = client.metering();
        return metering == null ? 0 : metering.tick();
    }
}
