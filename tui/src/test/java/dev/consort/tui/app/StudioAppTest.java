package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.consort.tui.input.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class StudioAppTest {
    private final Seat seat = new Seat();

    @Test
    void leavesTheScreenAndTheSessionOnQ() {
        seat.app.inbox().key(KeyStroke.parse("q"));
        assertThat(seat.app.run()).isEqualTo(StudioApp.LEFT);
        assertThat(seat.screen.open).isFalse();
        assertThat(seat.studio.asked).contains("quit");
        assertThat(seat.app.ending()).isEmpty();
    }

    @Test
    void leavesOnTheSecondControlC() {
        seat.app.inbox().key(KeyStroke.parse("Ctrl-c"));
        seat.app.inbox().key(KeyStroke.parse("Ctrl-c"));
        assertThat(seat.app.run()).isEqualTo(StudioApp.LEFT);
    }

    @Test
    void leavesOnTheCommandQ() {
        seat.app.inbox().key(KeyStroke.parse(":"));
        seat.app.inbox().key(KeyStroke.parse("q"));
        seat.app.inbox().key(KeyStroke.parse("Enter"));
        assertThat(seat.app.run()).isEqualTo(StudioApp.LEFT);
    }

    @Test
    void endsWhenTheTerminalIsLost() {
        seat.app.inbox().lost();
        assertThat(seat.app.run()).isEqualTo(StudioApp.ENDED);
        assertThat(seat.screen.open).isFalse();
    }

    @Test
    void saysWhyTheSessionEnded() {
        seat.studio.listener.closed("the server closed: kicked by Ben");
        assertThat(seat.app.run()).isEqualTo(StudioApp.ENDED);
        assertThat(seat.app.ending()).isEqualTo("the server closed: kicked by Ben");
    }

    @Test
    void restoresTheTerminalAfterAnException() {
        seat.screen.failure = new IllegalStateException("broken");
        seat.clock.addAndGet(100);
        seat.studio.listener.changed();
        assertThatThrownBy(seat.app::run).hasMessage("broken");
        assertThat(seat.screen.open).isFalse();
        assertThat(seat.studio.asked).contains("quit");
    }

    @Test
    void hearsTheEndEvenInAFlood() {
        for (int i = 0; i < 10_000; i++) {
            seat.studio.listener.message(dev.consort.tui.studio.Tone.CHAT, "spam " + i);
        }
        seat.studio.listener.closed("enough");
        assertThat(seat.app.run()).isEqualTo(StudioApp.ENDED);
        assertThat(seat.app.ending()).isEqualTo("enough");
    }
}
