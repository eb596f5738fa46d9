package dev.consort.tui.pane;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.input.ListKey;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Pointer.Gesture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ListCursorTest {
    private final ListCursor cursor = new ListCursor();

    @Test
    void movesByRowsAndPagesAndStopsAtTheEnds() {
        cursor.first(30, 10);
        cursor.perform(ListKey.PAGE_DOWN, 30);
        cursor.perform(ListKey.DOWN, 30);
        assertThat(cursor.selected(30)).isEqualTo(11);
        cursor.perform(ListKey.BOTTOM, 30);
        cursor.perform(ListKey.DOWN, 30);
        assertThat(cursor.selected(30)).isEqualTo(29);
        cursor.perform(ListKey.TOP, 30);
        cursor.perform(ListKey.UP, 30);
        assertThat(cursor.selected(30)).isZero();
        assertThat(cursor.perform(SheetKey.ROW_UP, 30)).isFalse();
    }

    @Test
    void givesWayWhenTheListGetsShorter() {
        cursor.select(8);
        assertThat(cursor.selected(3)).isEqualTo(2);
        assertThat(cursor.selected(0)).isEqualTo(-1);
        cursor.perform(ListKey.DOWN, 0);
        assertThat(cursor.selected(5)).isZero();
    }

    @Test
    void selectsWithTheFirstClickAndEntersWithTheSecond() {
        AtomicInteger entered = new AtomicInteger();
        cursor.first(5, 5);
        Pointer click = new Pointer(Gesture.PRESS, 0, 3, false);
        cursor.point(click, 1, 5, entered::incrementAndGet);
        assertThat(cursor.selected(5)).isEqualTo(2);
        assertThat(entered).hasValue(0);
        cursor.point(click, 1, 5, entered::incrementAndGet);
        assertThat(entered).hasValue(1);
        cursor.point(new Pointer(Gesture.PRESS, 0, 17, false), 1, 5, entered::incrementAndGet);
        cursor.point(new Pointer(Gesture.WHEEL_UP, 0, 0, false), 1, 5, entered::incrementAndGet);
        assertThat(cursor.selected(5)).isEqualTo(1);
        assertThat(entered).hasValue(1);
    }
}
