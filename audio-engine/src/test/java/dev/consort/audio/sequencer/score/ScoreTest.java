package dev.consort.audio.sequencer.score;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.audio.Bands;
import dev.consort.audio.sequencer.movement.Movement;
import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.TransportMode;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.ClipLane;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.automation.Lane;
import dev.consort.protocol.state.automation.Point;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.generator.Algorithm;
import dev.consort.protocol.state.generator.GeneratorVoice;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.pattern.NoteMap;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final Target LEVEL = new Target.InstrumentParam(1, InstrumentParameter.LEVEL);
    private static final Target OTHER = new Target.InstrumentParam(2, InstrumentParameter.LEVEL);

    private static NetworkState two() {
        NetworkState state = Bands.with(Bands.of(SourceType.SINE), Instrument.of(2, "b", SourceType.DRUM_KIT));
        state = state.withSequencer(state.sequencer().withKitFor(2));
        GeneratorVoice voice = GeneratorVoice.of("v", 1, Algorithm.Euclidean.DEFAULT, 5);
        return state.withGenerators(state.generators().withVoices(IdMap.of(1, voice)));
    }

    private static PointMap points(double... values) {
        PointMap points = PointMap.empty();
        for (int i = 0; i < values.length; i++) {
            points = points.with(100 * i, new Point(values[i], PointCurve.LINEAR));
        }
        return points;
    }

    private static NetworkState song(Placement... placements) {
        NetworkState state = two();
        IdMap<ClipLane> lanes = IdMap.of(1, new ClipLane(LEVEL, points(0, 1)));
        state = state.withArrangement(state.arrangement().plus(new Clip("c", 1, 200, NoteMap.empty(), lanes)));
        for (Placement placement : placements) {
            state = state.withArrangement(state.arrangement().plus(placement));
        }
        return state.withTransport(state.transport().withMode(TransportMode.SONG));
    }

    private static Movement movement(Score score, Target target) {
        for (Movement movement : score.movements()) {
            if (movement.target().equals(target)) {
                return movement;
            }
        }
        return null;
    }

    @Test
    void anEditOfOneTrackLeavesTheOthersAsTheyWere() {
        Score before = Score.of(two(), Score.EMPTY);
        Score after = Score.of(Bands.note(two(), 1, 0, 60, 10), Score.of(two(), before));

        assertThat(after.part(1)).isNotSameAs(before.part(1));
        assertThat(after.part(1).feel()).isSameAs(before.part(1).feel());
        assertThat(after.tempo()).isSameAs(before.tempo());
        assertThat(after.bars()).isSameAs(before.bars());
        NetworkState renamed =
                before.state().withSession(before.state().session().withName("Other"));
        Score same = Score.of(renamed, before);
        assertThat(same.part(2)).isSameAs(before.part(2));
        assertThat(same.improvisers()[0]).isSameAs(before.improvisers()[0]);
    }

    @Test
    void anEditOfOneClipLeavesOtherInstrumentsAsTheyWere() {
        NetworkState state = song(new Placement(1, 1, 0, null), new Placement(1, 2, 0, null));
        Score before = Score.of(state, Score.EMPTY);
        Score after = Score.of(state.withArrangement(state.arrangement().plus(new Placement(1, 1, 900, null))), before);

        assertThat(after.part(1)).isNotSameAs(before.part(1));
        assertThat(after.part(2)).isSameAs(before.part(2));
        assertThat(movement(after, OTHER)).isSameAs(movement(before, OTHER));
    }

    @Test
    void enabledLanesMoveAndOthersLeaveAlone() {
        NetworkState state = two();
        state = state.withAutomation(state.automation()
                .plus(Lane.of(LEVEL).withPoints(points(0.25, 0.75)))
                .plus(Lane.of(OTHER).withPoints(points(1)).withEnabled(false))
                .plus(Lane.of(new Target.Tempo())));
        Score score = Score.of(state, Score.EMPTY);

        assertThat(score.movements()).hasSize(1);
        assertThat(movement(score, LEVEL).at(50)).isEqualTo(0.5);
        assertThat(movement(score, LEVEL).at(1e6)).isEqualTo(0.75);
    }

    @Test
    void placedClipsMoveWhereTheyAreRoundAndRoundAndThePlacementsInstrument() {
        Movement moved = movement(Score.of(song(new Placement(1, 2, 1000, 500)), Score.EMPTY), OTHER);

        assertThat(moved.at(999)).isNaN();
        assertThat(moved.at(1000)).isZero();
        assertThat(moved.at(1050)).isEqualTo(0.5);
        assertThat(moved.at(1199)).isEqualTo(1);
        assertThat(moved.at(1250)).isEqualTo(0.5);
        assertThat(moved.at(1500)).isNaN();
        NetworkState roll = song(new Placement(1, 2, 1000, 500));
        roll = roll.withTransport(roll.transport().withMode(TransportMode.PATTERN));
        assertThat(Score.of(roll, Score.EMPTY).movements()).isEmpty();
    }

    @Test
    void clipsGoOverLanesAndTheLastPlacementOverFormerOnes() {
        NetworkState state =
                song(new Placement(1, 1, 0, 1000), new Placement(1, 1, 150, null), new Placement(1, 1, 150, 100));
        state = state.withAutomation(state.automation().plus(Lane.of(LEVEL).withPoints(points(0.9))));
        Movement moved = movement(Score.of(state, Score.EMPTY), LEVEL);

        assertThat(moved.at(50)).isEqualTo(0.5);
        assertThat(moved.at(150)).isZero();
        assertThat(moved.at(200)).isEqualTo(0.5);
        assertThat(moved.at(340)).isEqualTo(1);
        assertThat(moved.at(450)).isEqualTo(0.5);
        assertThat(moved.at(1000)).isEqualTo(0.9);
    }
}
