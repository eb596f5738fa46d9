package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResizeStormTest {
    private final Seat seat = new Seat();

    @Test
    void drawsOnceForAllTheSizesSinceTheLastPicture() {
        seat.pass(40);
        int frames = seat.screen.frames;
        for (int columns = 20; columns < 220; columns++) {
            seat.screen.resize(columns, 30);
        }
        seat.pass(40);
        assertThat(seat.screen.frames).isEqualTo(frames + 1);
        assertThat(seat.screen.shown().width()).isEqualTo(219);
    }

    @Test
    void drawsNoMoreOftenThanElseWhileAnEdgeIsDragged() {
        int frames = seat.screen.frames;
        for (int columns = 20; columns < 220; columns++) {
            seat.screen.resize(columns, 30);
            seat.pass(5);
        }
        seat.pass(40);
        assertThat(seat.screen.frames - frames).isLessThanOrEqualTo(1000 / 33 + 2);
        assertThat(seat.screen.shown().width()).isEqualTo(219);
    }
}
