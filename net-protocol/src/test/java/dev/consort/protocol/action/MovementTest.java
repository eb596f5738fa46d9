package dev.consort.protocol.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.testkit.Sessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementTest {
    private final NetworkState full = Sessions.full();

    @ParameterizedTest
    @CsvSource({
        "LINEAR, 0.25, 0.25",
        "LINEAR, 0.5, 0.5",
        "EXPONENTIAL, 0.5, 0.25",
        "STEP, 0.99, 0",
        "S_CURVE, 0.25, 0.15625",
        "S_CURVE, 0.5, 0.5",
        "S_CURVE, 0.75, 0.84375"
    })
    void betweenTwoPointsTheEarlierOnesCurveLeads(PointCurve curve, double way, double done) {
        PointMap points = PointMap.empty().with(0, new Point(0.2, curve)).with(1000, new Point(0.6, PointCurve.LINEAR));
        assertThat(points.valueAt(way * 1000)).isCloseTo(0.2 + 0.4 * done, within(1e-12));
    }

    @Test
    void outsideOfThePointsTheFirstAndTheLastHold() {
        PointMap points = PointMap.empty()
                .with(960, new Point(0.25, PointCurve.S_CURVE))
                .with(5_000_000, new Point(1, PointCurve.LINEAR));
        assertThat(points.valueAt(0)).isEqualTo(0.25);
        assertThat(points.valueAt(960)).isEqualTo(0.25);
        assertThat(points.valueAt(5_000_000)).isEqualTo(1);
        assertThat(points.valueAt(1e12)).isEqualTo(1);
        assertThat(PointMap.empty().valueAt(5)).isNaN();
    }

    @Test
    void aTargetHasOneLane() {
        Target cutoff = new Target.InstrumentParam(Sessions.BASS, InstrumentParameter.FILTER_CUTOFF);
        assertThat(Sessions.after(full, new LaneAction.AddLane(cutoff))).isSameAs(full);
    }

    @Test
    void aLaneNeedsTheOwnerOfWhatItMoves() {
        Target cutoff = new Target.InstrumentParam(Sessions.BASS, InstrumentParameter.PAN);
        assertThat(new LaneAction.AddLane(cutoff)
                        .access()
                        .refusal(full, Sessions.ANA)
                        .reason())
                .contains("Ben");
        assertThat(new PointAction.SetPoint(1, 0, 1, PointCurve.STEP)
                        .access()
                        .refusal(full, Sessions.ANA)
                        .reason())
                .contains("Ben");
        assertThat(new LaneAction.AddLane(new Target.Tempo())
                        .access()
                        .refusal(full, Sessions.BEN)
                        .code())
                .isEqualTo(RefusalCode.NOT_PRIVILEGED);
    }

    @Test
    void aPointThatMovesOntoAnotherTakesItsPlace() {
        NetworkState after = Sessions.after(full, new PointAction.MovePoint(1, 0, 960, 0.5));
        PointMap points = after.automation().lanes().get(1).points();
        assertThat(points.size()).isEqualTo(1);
        assertThat(points.at(960)).isEqualTo(new Point(0.5, PointCurve.S_CURVE));
    }
}
