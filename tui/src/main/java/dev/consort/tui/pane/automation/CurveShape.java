package dev.consort.tui.pane.automation;

import dev.consort.protocol.action.PastedPoint;
import dev.consort.protocol.state.automation.PointCurve;
import java.util.ArrayList;
import java.util.List;

/** Shapes that are drawn over a span of a lane, from its least to its greatest value. */
enum CurveShape {
    RISE("rise", "from the bottom to the top", PointCurve.LINEAR, 0, 1),
    FALL("fall", "from the top to the bottom", PointCurve.LINEAR, 1, 0),
    SWELL("swell", "up and down again", PointCurve.S_CURVE, 0, 1, 0),
    DIP("dip", "down and up again", PointCurve.S_CURVE, 1, 0, 1),
    WAVE("wave", "four times up and down", PointCurve.S_CURVE, 0, 1, 0, 1, 0, 1, 0, 1, 0),
    TREMBLE(
            "steps up and down",
            "eight times on and off",
            PointCurve.STEP,
            1,
            0,
            1,
            0,
            1,
            0,
            1,
            0,
            1,
            0,
            1,
            0,
            1,
            0,
            1,
            0),
    STAIRS("stairs", "eight steps up", PointCurve.STEP, 0, 1 / 7.0, 2 / 7.0, 3 / 7.0, 4 / 7.0, 5 / 7.0, 6 / 7.0, 1);

    private final String label;
    private final String help;
    private final PointCurve curve;
    private final double[] values;

    CurveShape(String label, String help, PointCurve curve, double... values) {
        this.label = label;
        this.help = help;
        this.curve = curve;
        this.values = values;
    }

    String label() {
        return label;
    }

    String help() {
        return help;
    }

    /** Its points over so many ticks. What jumps has its values side by side, anything else its ends at the ends. */
    List<PastedPoint> over(int ticks) {
        List<PastedPoint> points = new ArrayList<>();
        int gaps = curve == PointCurve.STEP ? values.length : values.length - 1;
        for (int i = 0; i < values.length; i++) {
            int tick = (int) Math.min((long) i * ticks / gaps, ticks - 1L);
            points.add(new PastedPoint(tick, values[i], curve));
        }
        return points;
    }
}
