package dev.consort.tui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.protocol.state.theory.TimeSignature;
import org.junit.jupiter.api.Test;

class TimeViewTest {
    private final TimeView time = new TimeView(480);

    @Test
    void goesToTheNextPlaceOnTheGridAlsoFromBetweenTwo() {
        time.moveTo(2000);
        time.moveBy(1, 1920);
        assertThat(time.tick()).isEqualTo(3840);
        time.moveTo(2000);
        time.moveBy(-1, 1920);
        assertThat(time.tick()).isEqualTo(1920);
        time.moveBy(-1, 1920);
        time.moveBy(-1, 1920);
        assertThat(time.tick()).isZero();
    }

    @Test
    void staysWithinTheSong() {
        time.moveTo(Integer.MAX_VALUE);
        assertThat(time.tick()).isEqualTo(Ticks.LAST);
        time.moveBy(4, 1920);
        assertThat(time.tick()).isEqualTo(Ticks.LAST);
    }

    @Test
    void zoomsBetweenFixedSteps() {
        time.zoom(1);
        assertThat(time.step()).isEqualTo(240);
        time.zoom(-100);
        assertThat(time.step()).isEqualTo(7680);
        time.zoom(100);
        assertThat(time.step()).isEqualTo(15);
    }

    @Test
    void showsPagesOfWholeBars() {
        TimeWindow window = TimeWindow.at(7 * 1920, 480, 18, new TimeSignature(4, 4));
        assertThat(window.firstTick()).isEqualTo(4 * 1920);
        assertThat(window.columnOf(7 * 1920)).isEqualTo(12);
        assertThat(window.lastTick()).isEqualTo(4 * 1920 + 18 * 480);
    }

    @Test
    void findsTheColumnInWhichABarBeginsAlsoWhereColumnsAreCoarse() {
        TimeWindow window = new TimeWindow(0, 960, 10);
        assertThat(window.begins(0, 1440)).isTrue();
        assertThat(window.begins(1, 1440)).isTrue();
        assertThat(window.begins(2, 1440)).isFalse();
        assertThat(window.begins(3, 1440)).isTrue();
    }
}
