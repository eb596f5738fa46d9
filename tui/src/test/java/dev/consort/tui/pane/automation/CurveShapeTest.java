package dev.consort.tui.pane.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.PastedPoint;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveShapeTest {
    @ParameterizedTest
    @EnumSource(CurveShape.class)
    void staysInsideItsSpanAndRange(CurveShape shape) {
        List<PastedPoint> points = shape.over(1920);
        assertThat(points).allMatch(point -> point.tick() >= 0 && point.tick() < 1920);
        assertThat(points).allMatch(point -> point.value() >= 0 && point.value() <= 1);
        assertThat(points.stream().map(PastedPoint::tick).distinct()).hasSameSizeAs(points);
        assertThat(points.get(0).tick()).isZero();
    }
}
