package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.LaneAction.AddLane;
import dev.consort.protocol.action.LaneAction.ArmLane;
import dev.consort.protocol.action.LaneAction.RemoveLane;
import dev.consort.protocol.action.LaneAction.SetLaneEnabled;
import dev.consort.protocol.action.LaneAction.SetRecording;
import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.action.PointAction.ClearRange;
import dev.consort.protocol.action.PointAction.MovePoint;
import dev.consort.protocol.action.PointAction.PastePoints;
import dev.consort.protocol.action.PointAction.RemovePoint;
import dev.consort.protocol.action.PointAction.SetPoint;
import dev.consort.protocol.state.automation.Automation;
import dev.consort.protocol.state.automation.PointCurve;
import dev.consort.protocol.state.automation.PointMap;
import dev.consort.protocol.state.control.InstrumentParameter;
import dev.consort.protocol.state.control.Target;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.tui.input.MouseStroke;
import org.junit.jupiter.api.Test;

class AutomationKeysScreenTest {
    private static final int BAR = 1920;
    private static final Target CUTOFF = new Target.InstrumentParam(1, InstrumentParameter.FILTER_CUTOFF);

    private final Seat seat = new Seat();

    private void lane(NetworkAction... points) {
        Scenery.send(seat, new AddLane(CUTOFF));
        Scenery.send(seat, points);
        seat.press("7");
    }

    private PointMap points() {
        return seat.studio.state.automation().lanes().get(1).points();
    }

    @Test
    void addsALaneForWhateverIsFoundByItsName() {
        assertThat(seat.press("7").text()).contains("Nothing moves by itself yet");
        seat.press("a").type("drums cutoff").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new AddLane(CUTOFF));
        assertThat(seat.text()).contains("Drums: filter cutoff").contains("20000 Hz");
        seat.press("P", "a").type("tempo").press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new AddLane(new Target.Tempo()));
        assertThat(seat.text()).contains("Session: tempo");
    }

    @Test
    void putsPointsOnTheCurveAndTakesThemAway() {
        lane(new SetPoint(1, 0, 0, PointCurve.LINEAR), new SetPoint(1, 240, 1, PointCurve.LINEAR));
        seat.press("Right", "Enter");
        assertThat(seat.lastSent()).isEqualTo(new SetPoint(1, 120, 0.5, PointCurve.LINEAR));
        seat.press("Enter");
        assertThat(seat.lastSent()).isEqualTo(new RemovePoint(1, 120));
        seat.press("Right", "x");
        assertThat(seat.lastSent()).isEqualTo(new RemovePoint(1, 240));
    }

    @Test
    void putsTheFirstPointWhereTheKnobUsuallyStands() {
        lane();
        seat.press("Enter");
        double usual = InstrumentParameter.FILTER_CUTOFF.spec().shareOf(1000);
        assertThat(points().at(0).value()).isEqualTo(Math.rint(usual * 1e6) / 1e6);
    }

    @Test
    void movesAPointInTimeAndValue() {
        lane(new SetPoint(1, 0, 0.5, PointCurve.STEP));
        seat.press("Alt-Right");
        assertThat(seat.lastSent()).isEqualTo(new MovePoint(1, 0, 120, 0.5));
        seat.press("Alt-Up");
        assertThat(seat.lastSent()).isEqualTo(new MovePoint(1, 120, 120, 0.52));
        seat.press("Shift-Down");
        assertThat(points().at(120).value()).isEqualTo(0.42);
        seat.press("Alt-Left", "Alt-Left");
        assertThat(points().at(0).curve()).isEqualTo(PointCurve.STEP);
        seat.press("Right", "Right", "+");
        assertThat(seat.lastSent()).isEqualTo(new SetPoint(1, 240, 0.44, PointCurve.STEP));
    }

    @Test
    void typesAValueInItsUnit() {
        lane();
        seat.press("e");
        assertThat(seat.status()).contains("Drums: filter cutoff, from 20.00 Hz to 20000 Hz");
        seat.press("Ctrl-u").type("2k").press("Enter");
        double share = InstrumentParameter.FILTER_CUTOFF.spec().shareOf(2000);
        assertThat(points().at(0).value()).isEqualTo(Math.rint(share * 1e6) / 1e6);
        seat.press("e").type("000k").press("Enter");
        assertThat(seat.status()).contains("is no value of it");
    }

    @Test
    void bendsTheWayOnFromAPoint() {
        lane(new SetPoint(1, 0, 0.5, PointCurve.LINEAR));
        seat.press("c");
        assertThat(seat.lastSent()).isEqualTo(new SetPoint(1, 0, 0.5, PointCurve.EXPONENTIAL));
        assertThat(seat.text()).contains("slow at first");
        seat.press("Right", "c", "c", "c");
        assertThat(points().at(0).curve()).isEqualTo(PointCurve.LINEAR);
    }

    @Test
    void movesCopiesAndClearsWhatIsSelected() {
        lane(new SetPoint(1, 0, 0.2, PointCurve.LINEAR), new SetPoint(1, 120, 0.4, PointCurve.LINEAR));
        seat.press("v", "Right");
        assertThat(seat.text()).contains("2 points selected");
        seat.press("+");
        assertThat(points().at(0).value()).isEqualTo(0.22);
        assertThat(points().at(120).value()).isEqualTo(0.42);
        seat.press("Alt-Right");
        assertThat(points().size()).isEqualTo(2);
        assertThat(points().at(240).value()).isEqualTo(0.42);
        seat.press("y", "Shift-Right", "p");
        assertThat(seat.lastSent()).isInstanceOf(PastePoints.class);
        assertThat(points().at(BAR).value()).isEqualTo(0.22);
        assertThat(points().at(BAR + 120).value()).isEqualTo(0.42);
        seat.press("v", "Right", "x");
        assertThat(seat.lastSent()).isEqualTo(new ClearRange(1, BAR, BAR + 240));
        assertThat(points().size()).isEqualTo(2);
    }

    @Test
    void duplicatesABar() {
        lane(new SetPoint(1, 0, 0.2, PointCurve.LINEAR), new SetPoint(1, 960, 0.4, PointCurve.LINEAR));
        seat.press("d");
        assertThat(points().at(BAR + 960).value()).isEqualTo(0.4);
        seat.press("d");
        assertThat(points().at(2 * BAR).value()).isEqualTo(0.2);
    }

    @Test
    void drawsShapesOverABar() {
        lane(new SetPoint(1, 480, 0.9, PointCurve.LINEAR));
        seat.press("w").type("rise").press("Enter");
        assertThat(seat.studio.sent).contains(new ClearRange(1, 0, BAR));
        assertThat(points().size()).isEqualTo(2);
        assertThat(points().at(0).value()).isZero();
        assertThat(points().at(BAR - 1).value()).isEqualTo(1);
    }

    @Test
    void goesFromPointToPointAndFromLaneToLane() {
        lane(new SetPoint(1, 240, 0.2, PointCurve.LINEAR), new SetPoint(1, 960, 0.4, PointCurve.LINEAR));
        Scenery.send(seat, new AddLane(new Target.InstrumentParam(4, InstrumentParameter.PAN)));
        int sent = seat.studio.sent.size();
        seat.press("PgDn", "PgDn", "PgDn").pass(200);
        assertThat(seat.studio.asked).contains("focus automation 1 960");
        seat.press("PgUp", "Home", "End", "Down").pass(200);
        assertThat(seat.studio.asked).contains("focus automation 4 960");
        assertThat(seat.studio.sent).hasSize(sent);
    }

    @Test
    void switchesArmsRecordsAndRemovesLanes() {
        lane();
        seat.press("E");
        assertThat(seat.lastSent()).isEqualTo(new SetLaneEnabled(1, false));
        assertThat(seat.text()).contains("off: E switches it on");
        seat.press("A");
        assertThat(seat.lastSent()).isEqualTo(new ArmLane(1, true));
        seat.press("r");
        assertThat(seat.lastSent()).isEqualTo(new SetRecording(true));
        assertThat(seat.text()).contains("records moves");
        seat.press("X");
        assertThat(seat.status()).contains("Remove the lane Drums: filter cutoff?");
        seat.press("y");
        assertThat(seat.lastSent()).isEqualTo(new RemoveLane(1));
    }

    @Test
    void putsAPointWhereTheMouseClicksTwice() {
        lane();
        click(24 + 8, 4);
        assertThat(points().isEmpty()).isTrue();
        click(24 + 8, 4);
        assertThat(seat.lastSent()).isEqualTo(new SetPoint(1, 960, 1, PointCurve.LINEAR));
    }

    private void click(int column, int row) {
        seat.app.inbox().mouse(new MouseStroke(MouseStroke.Kind.PRESS, 1, column, row, false, false, false));
        seat.pass(40);
    }

    @Test
    void saysSoWhereThereIsNothingYet() {
        seat.press("7");
        for (String key : new String[] {"Enter", "+", "x", "c", "y", "p", "d", "w", "E", "A", "X", "Alt-Up", "e"}) {
            assertThat(seat.press(key).status()).contains("no lane yet: a chooses");
        }
        assertThat(seat.studio.sent).isEmpty();
    }

    @Test
    void survivesALaneThatVanishesUnderItsHands() {
        lane(new SetPoint(1, 0, 0.2, PointCurve.LINEAR));
        seat.press("y", "v", "e");
        seat.studio.change(seat.studio.state.withAutomation(Automation.EMPTY));
        seat.type("1").press("Enter", "Esc", "x", "p", "Right", "Down", "PgDn", "End");
        assertThat(seat.text()).contains("Nothing moves by itself yet");
        lane();
        seat.studio.change(seat.studio.state.withInstruments(Instruments.NONE));
        seat.pass(40).press("Enter", "+", "e", "Esc", "c", "a", "Esc");
        assertThat(seat.text()).contains("gone");
    }
}
