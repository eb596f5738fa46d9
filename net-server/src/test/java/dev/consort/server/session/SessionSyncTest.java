package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ServerMessage.ActionApplied;
import dev.consort.protocol.message.ServerMessage.FullStateSync;
import dev.consort.protocol.message.ServerMessage.Metering;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionSyncTest {
    private static final Duration CYCLE = Duration.ofMillis(33);

    private final Rehearsal room = new Rehearsal();
    private final FakeOutlet ana = room.join("Ana", 1, 2);
    private final FakeOutlet ben = room.join("Ben", 3);

    @Test
    void firstChangeAfterAQuietTimeGoesOutAtOnce() {
        quiet();
        room.act(ana, new SetLevel(1, 0.1));

        assertThat(ben.mirror().instruments().get(1).level()).isEqualTo(0.1);
    }

    @Test
    void restOfABurstGoesTogetherInTheNextCycle() {
        quiet();
        for (int i = 1; i <= 9; i++) {
            room.act(ana, new SetLevel(1, i / 10.0));
        }
        assertThat(ben.all(StatePatchUpdate.class)).hasSize(1);
        room.pass(CYCLE);

        assertThat(ben.all(StatePatchUpdate.class)).hasSize(2);
        assertThat(ben.mirror()).isEqualTo(room.session().state());
    }

    @Test
    void slowClientReceivesOnePatchFromItsBaseline() {
        quiet();
        ben.setWritable(false);
        for (int i = 1; i <= 9; i++) {
            room.act(ana, new SetLevel(1, i / 10.0));
            room.act(ana, new SetLevel(2, i / 10.0));
            room.pass(CYCLE);
        }
        assertThat(ben.all(StatePatchUpdate.class)).isEmpty();
        ben.setWritable(true);
        room.pass(CYCLE);

        assertThat(ben.all(StatePatchUpdate.class)).hasSize(1);
        assertThat(ben.mirror()).isEqualTo(room.session().state());
    }

    @Test
    void actionThatChangesNothingMakesNoPatchAndIsAcknowledged() {
        quiet();
        double level = room.session().state().instruments().get(1).level();
        long id = room.act(ana, new SetLevel(1, level));

        assertThat(ben.all(StatePatchUpdate.class)).isEmpty();
        assertThat(ana.last(ActionApplied.class).upTo()).isEqualTo(id);
    }

    @Test
    void acknowledgementNamesTheSeqThatHasTheEdit() {
        quiet();
        room.act(ana, new SetLevel(1, 0.1));
        room.act(ana, new SetLevel(1, 0.2));
        long promised = ana.last(ActionApplied.class).seq();
        room.pass(CYCLE);

        assertThat(ana.seq()).isEqualTo(promised);
        assertThat(ana.mirror().instruments().get(1).level()).isEqualTo(0.2);
    }

    @Test
    void everybodyGetsTheWholeStateAllThirtySeconds() {
        room.pass(Duration.ofSeconds(31), ana, ben);

        FullStateSync sync = ben.last(FullStateSync.class);
        assertThat(sync.seq()).isEqualTo(ben.seq());
        assertThat(sync.state()).isEqualTo(ben.mirror());
    }

    @Test
    void askingForTheWholeStateIsAnsweredAtMostOnceASecond() {
        quiet();
        for (int i = 0; i < 20; i++) {
            room.say(ben, new ClientMessage.RequestFullSync());
            room.pass(CYCLE, ana, ben);
        }
        assertThat(ben.all(FullStateSync.class)).hasSize(1);
        assertThat(ana.all(FullStateSync.class)).isEmpty();
    }

    @Test
    void metersNeverQueueForAClientThatCannotTakeThem() {
        quiet();
        ben.setWritable(false);
        room.pass(Duration.ofSeconds(1), ana, ben);

        assertThat(ben.all(Metering.class)).isEmpty();
        assertThat(ana.all(Metering.class)).hasSizeBetween(28, 32);
    }

    @Test
    void lateJoinerStartsWithTheNewestState() {
        quiet();
        room.act(ana, new SetLevel(1, 0.1));
        room.act(ana, new SetLevel(1, 0.2));
        FakeOutlet cleo = room.join("Cleo");

        assertThat(cleo.mirror()).isEqualTo(room.session().state());
        room.act(ana, new SetLevel(1, 0.3));
        room.pass(CYCLE);
        assertThat(cleo.mirror()).isEqualTo(room.session().state());
        assertThat(ben.mirror()).isEqualTo(room.session().state());
    }

    private void quiet() {
        room.pass(Duration.ofMillis(100));
        ana.clear();
        ben.clear();
    }
}
