package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.view.PaneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The views of the room with something to show, on screens that have hardly any room for it. */
class RoomSizesScreenTest {
    private static final List<PaneId> VIEWS = List.of(
            PaneId.PEOPLE,
            PaneId.PROJECTS,
            PaneId.HISTORY,
            PaneId.LOG,
            PaneId.STATUS,
            PaneId.SAMPLER,
            PaneId.TUNER,
            PaneId.SCOPE,
            PaneId.MIDI);

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "1, 5", "5, 2", "8, 3", "20, 5", "30, 8", "39, 11", "119, 30", "500, 3", "9, 60"})
    void drawsWhatFits(int columns, int rows) {
        for (GlyphTier tier : GlyphTier.values()) {
            for (PaneId view : VIEWS) {
                Seat seat = new Seat(columns, rows, tier);
                Scenery.set(view, seat);
                seat.press(Menus.show(view).keys().get(0));
                seat.press("Down", "Right", "z", "PgDn", "End", "Home").pass(40);
                assertThat(seat.screen.shown().width()).isEqualTo(columns);
            }
        }
    }
}
