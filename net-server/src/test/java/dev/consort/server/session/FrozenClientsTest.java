package dev.consort.server.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.StripAction.SetLevel;
import dev.consort.protocol.message.ClientMessage;
import dev.consort.protocol.message.ErrorCode;
import dev.consort.protocol.message.ServerMessage.Error;
import dev.consort.protocol.message.ServerMessage.Ping;
import dev.consort.protocol.message.ServerMessage.ReconnectSuccessful;
import dev.consort.protocol.message.ServerMessage.StatePatchUpdate;
import dev.consort.server.testkit.FakeOutlet;
import dev.consort.server.testkit.Rehearsal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lids that are closed and opened again. */
class FrozenClientsTest {
    private static final Duration CYCLE = Duration.ofMillis(33);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Rehearsal room = new Rehearsal();
    private final List<FakeOutlet> awake = six("awake");
    private final List<FakeOutlet> frozen = six("frozen");

    private List<FakeOutlet> six(String name) {
        List<FakeOutlet> six = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            six.add(room.join(name));
        }
        return six;
    }

    @Test
    void whileSixAreFrozenForAMinuteTheOthersLoseNoPatchAndAfterTheThawAllAreEqual() {
        room.pass(CYCLE, everybody());
        awake.get(0).clear();
        frozen.forEach(each -> each.setWritable(false));
        int edits = playOn(MINUTE);

        assertThat(awake.get(0).all(StatePatchUpdate.class).stream().filter(FrozenClientsTest::isMusic))
                .hasSize(edits);
        awake.forEach(each -> assertThat(each.mirror()).isEqualTo(room.session().state()));
        frozen.forEach(each -> assertThat(each.last(Error.class).code()).isEqualTo(ErrorCode.SILENT));
        List<FakeOutlet> thawed = frozen.stream()
                .map(each -> room.comeBack(Rehearsal.token(each), each))
                .toList();
        room.pass(CYCLE, awake.toArray(FakeOutlet[]::new));

        for (FakeOutlet each : thawed) {
            assertThat(each.all(ReconnectSuccessful.class)).hasSize(1);
            assertThat(each.mirror()).isEqualTo(room.session().state());
        }
        awake.forEach(each -> assertThat(each.mirror()).isEqualTo(room.session().state()));
    }

    @Test
    void whoWasFrozenForTenSecondsIsRightAfterOnePatch() {
        room.pass(CYCLE, everybody());
        frozen.forEach(each -> each.setWritable(false));
        frozen.forEach(FakeOutlet::clear);
        playOn(Duration.ofSeconds(10));
        assertThat(frozen.get(0).all(StatePatchUpdate.class)).isEmpty();
        frozen.forEach(each -> each.setWritable(true));
        room.pass(CYCLE, everybody());

        for (FakeOutlet each : frozen) {
            assertThat(each.all(StatePatchUpdate.class)).hasSize(1);
            assertThat(each.mirror()).isEqualTo(room.session().state());
        }
    }

    private int playOn(Duration time) {
        int edits = 0;
        for (long cycle = 0; cycle < time.toMillis() / 33; cycle++) {
            room.act(awake.get(1), new SetLevel(1, (cycle % 1_000) / 1_000.0 + 1e-6));
            edits++;
            room.pass(CYCLE, awake.toArray(FakeOutlet[]::new));
        }
        return edits;
    }

    private FakeOutlet[] everybody() {
        List<FakeOutlet> all = new ArrayList<>(awake);
        all.addAll(frozen);
        return all.toArray(FakeOutlet[]::new);
    }

    private static boolean isMusic(StatePatchUpdate patch) {
        return patch.changes().containsKey("instruments");
    }

    private int latencyOf(int client) {
        return room.session().state().players().get(client).latencyMillis();
    }

    /** Waits for the next heartbeat and answers it so much later. */
    private void echo(FakeOutlet outlet, int afterMillis) {
        while (outlet.all(Ping.class).isEmpty()) {
            room.pass(Duration.ofMillis(33), everybody());
        }
        long mark = outlet.last(Ping.class).t();
        outlet.clear();
        room.pass(Duration.ofMillis(afterMillis), everybody());
        room.say(outlet, new ClientMessage.Pong(mark));
    }

    @Test
    void latencyIsKnownFromTheBeginningAndFollowsTheLine() {
        FakeOutlet ana = awake.get(0);
        echo(ana, 66);
        assertThat(latencyOf(1)).as("measured when they came").isBetween(60, 100);

        echo(ana, 330);
        assertThat(latencyOf(1)).as("the line has become worse").isBetween(320, 370);
        echo(ana, 1);
        assertThat(latencyOf(1)).as("and better").isLessThan(40);
        assertThat(latencyOf(2)).as("of one who does not answer").isZero();
    }

    @Test
    void latencyIsTheTimeToTheEchoHoweverTheClockOnTheWallJumps() {
        FakeOutlet ana = awake.get(0);
        room.pass(Duration.ofMillis(5_010), everybody());
        long mark = ana.last(Ping.class).t();
        room.setWallClock(Duration.ofHours(-1));
        room.pass(Duration.ofMillis(99));
        room.say(ana, new ClientMessage.Pong(mark));

        assertThat(room.session().state().players().get(1).latencyMillis()).isBetween(90, 130);
    }
}
