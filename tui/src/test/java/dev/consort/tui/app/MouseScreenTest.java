package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.input.MouseStroke.Kind;
import dev.consort.tui.theme.ColourScheme;
import org.junit.jupiter.api.Test;

class MouseScreenTest {
    private final Seat seat = new Seat();

    @Test
    void opensAViewByItsTab() {
        int mixer = seat.screen.row(1).indexOf("2 Mixer");
        click(mixer + 1, 1);
        assertThat(seat.text()).contains("Master");
    }

    @Test
    void doesWhatAReminderSays() {
        int perform = seat.status().indexOf("perform");
        click(perform, 23);
        assertThat(seat.status()).contains("playing Drums");
    }

    @Test
    void choosesWithTheSecondClick() {
        seat.press(";");
        int people = row("who is here");
        click(10, people);
        assertThat(seat.screen.row(people)).startsWith(">");
        click(10, people);
        assertThat(seat.text()).contains("Said and done");
    }

    @Test
    void turnsTheWheelInAList() {
        seat.press(";");
        stroke(Kind.WHEEL_DOWN, 10, 10);
        assertThat(seat.screen.row(row("faders and meters"))).startsWith(">");
    }

    @Test
    void letsTheMouseGoAndTakesItBack() {
        seat.press("Ctrl-g");
        assertThat(seat.screen.mouse).isFalse();
        assertThat(seat.status()).contains("the terminal's");
        seat.press("Ctrl-g");
        assertThat(seat.screen.mouse).isTrue();
    }

    @Test
    void goesThroughTheThemes() {
        seat.press("T");
        assertThat(seat.screen.scheme).isEqualTo(ColourScheme.LIGHT);
        seat.press("T", "T", "T");
        assertThat(seat.screen.scheme).isEqualTo(ColourScheme.DARK);
    }

    private int row(String text) {
        int y = 0;
        while (!seat.screen.row(y).contains(text)) {
            y++;
        }
        return y;
    }

    private void click(int x, int y) {
        stroke(Kind.PRESS, x, y);
        stroke(Kind.RELEASE, x, y);
    }

    private void stroke(Kind kind, int x, int y) {
        seat.app.inbox().mouse(new MouseStroke(kind, 1, x, y, false, false, false));
        seat.pass(40);
    }
}
