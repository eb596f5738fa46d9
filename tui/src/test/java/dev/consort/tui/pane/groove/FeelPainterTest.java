package dev.consort.tui.pane.groove;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.performance.Groove;
import dev.consort.protocol.state.performance.SwingGrid;
import org.junit.jupiter.api.Test;

class FeelPainterTest {
    @Test
    void fullSwingMakesTriplets() {
        Groove full = new Groove(1, SwingGrid.EIGHTHS, 0, 0, 0);
        assertThat(FeelPainter.swung(240, 1920, full)).isEqualTo(320);
        assertThat(FeelPainter.swung(0, 1920, full)).isZero();
        assertThat(FeelPainter.swung(480, 1920, full)).isEqualTo(480);
        assertThat(FeelPainter.swung(120, 1920, full)).isEqualTo(160);
    }

    @Test
    void onlyTheChosenOffBeatsAreLate() {
        Groove fine = new Groove(1, SwingGrid.SIXTEENTHS, 0, 0, 0);
        assertThat(FeelPainter.swung(240, 1920, fine)).isEqualTo(240);
        assertThat(FeelPainter.swung(120, 1920, fine)).isEqualTo(160);
        assertThat(FeelPainter.swung(120, 1920, new Groove(0, SwingGrid.BOTH, 0, 0, 0)))
                .isEqualTo(120);
    }

    @Test
    void aBeatThatTheBarsEndCutsOffStaysStraight() {
        assertThat(FeelPainter.swung(1680, 1800, new Groove(1, SwingGrid.EIGHTHS, 0, 0, 0)))
                .isEqualTo(1680);
    }
}
