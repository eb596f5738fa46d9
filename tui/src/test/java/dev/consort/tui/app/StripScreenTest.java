package dev.consort.tui.app;

import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.view.PaneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strips in full, and the lists to choose from, as people see them. */
class StripScreenTest {
    @ParameterizedTest
    @CsvSource({
        "instrument, 80, 24, UNICODE, Home Right Right Enter",
        "group, 56, 20, ASCII, End Left Left Left Enter",
        "bus, 80, 24, BRAILLE, End Left Left Enter",
        "master, 200, 50, UNICODE, End Enter",
        "buses, 80, 24, UNICODE, End Left",
        "addinstrument, 80, 24, UNICODE, 1 a",
        "preset, 56, 20, UNICODE, 1 i",
        "addeffect, 80, 24, ASCII, 8 a"
    })
    void looksAsItDid(String what, int columns, int rows, GlyphTier tier, String keys) {
        Seat seat = new Seat(columns, rows, tier);
        MixScenery.set(PaneId.MIXER, seat);
        seat.press("Space", "2").press(keys.split(" ")).pass(40);
        PanesScreenTest.expect(seat.text(), "strip-" + what + "-" + columns + "x" + rows + "-" + tier + ".txt");
    }
}
