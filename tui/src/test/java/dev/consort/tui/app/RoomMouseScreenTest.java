package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.protocol.action.ProjectAction;
import dev.consort.protocol.action.SamplerAction;
import dev.consort.tui.input.MouseStroke;
import dev.consort.tui.studio.Tone;
import org.junit.jupiter.api.Test;

/** The mouse over the views of the room: a click selects, a second one acts, the wheel moves on. */
class RoomMouseScreenTest {
    private final Seat seat = new Seat();

    private void click(String text) {
        int row = row(text);
        mouse(MouseStroke.Kind.PRESS, seat.screen.row(row).indexOf(text), row);
    }

    private int row(String text) {
        String[] rows = seat.text().split("\n");
        for (int y = 2; y < rows.length; y++) {
            if (rows[y].contains(text)) {
                return y;
            }
        }
        throw new AssertionError(text + " is not on the screen:\n" + seat.text());
    }

    private void mouse(MouseStroke.Kind kind, int column, int row) {
        seat.app.inbox().mouse(new MouseStroke(kind, 1, column, row, false, false, false));
        seat.pass(40);
    }

    @Test
    void goesWithTheSecondClickWhereSomebodyLooks() {
        seat.press("4");
        click("Ben  ");
        assertThat(seat.text()).contains(">• Ben");
        click("Ben  ");
        seat.pass(200);
        assertThat(seat.studio.asked).contains("focus pianoRoll 1 960");
    }

    @Test
    void opensAProjectWithTheSecondClick() {
        RoomScenery.projects(seat);
        seat.press("9");
        click("dawn");
        click("dawn");
        seat.press("y");
        assertThat(seat.lastSent()).isEqualTo(new ProjectAction.Load("dawn"));
    }

    @Test
    void asksForTheWayBackWithTheSecondClick() {
        RoomScenery.history(seat);
        seat.press("Alt-h");
        click("59     ");
        click("59     ");
        assertThat(seat.text()).contains("Go back to how the session was after 'Ben muted Pad'");
    }

    @Test
    void putsTheCursorIntoTheWaveAndPlaysASlice() {
        RoomScenery.sampler(seat);
        mouse(MouseStroke.Kind.PRESS, 32, 8);
        seat.press("a");
        assertThat(seat.lastSent()).isEqualTo(new SamplerAction.Cut(3, 2, 0.4));
        click("Kick");
        click("Kick");
        assertThat(seat.lastSent()).isEqualTo(new NoteOn(3, 60, 88));
        mouse(MouseStroke.Kind.WHEEL_UP, 32, 8);
        assertThat(seat.text()).contains("1/2 of it is seen");
    }

    @Test
    void soundsAStringWithTheSecondClick() {
        seat.press("Alt-t");
        click("D3 ");
        click("D3 ");
        assertThat(seat.lastSent()).isEqualTo(new NoteOn(1, 50, 88));
    }

    @Test
    void leafsThroughTheLogWithTheWheel() {
        for (int i = 0; i < 60; i++) {
            seat.studio.listener.message(Tone.NOTICE, "line " + i);
        }
        seat.pass(40).pass(7000).press("Alt-l");
        mouse(MouseStroke.Kind.WHEEL_UP, 5, 5);
        assertThat(seat.text()).contains("line 58").doesNotContain("line 59");
        mouse(MouseStroke.Kind.WHEEL_DOWN, 5, 5);
        assertThat(seat.text()).contains("line 59");
    }

    @Test
    void changesThePictureWithAClick() {
        RoomScenery.heard(seat);
        seat.press("Alt-s");
        mouse(MouseStroke.Kind.PRESS, 5, 5);
        assertThat(seat.text()).contains("full scale");
    }
}
