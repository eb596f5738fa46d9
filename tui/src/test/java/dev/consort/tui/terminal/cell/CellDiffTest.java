package dev.consort.tui.terminal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.terminal.colour.ColourDepth;
import dev.consort.tui.terminal.colour.SgrCode;
import dev.consort.tui.theme.ColourScheme;
import dev.consort.tui.theme.GlyphTier;
import org.junit.jupiter.api.Test;

class CellDiffTest {
    private final CellDiff diff = diff(ColourDepth.NONE, GlyphTier.UNICODE);

    private static CellDiff diff(ColourDepth depth, GlyphTier tier) {
        return new CellDiff(new SgrCode(depth, ColourScheme.DARK), tier);
    }

    private static CellGrid grid(String text, Style style) {
        CellGrid grid = new CellGrid(20, 2);
        Canvas.over(grid, codePoint -> codePoint >= 0x3000 ? 2 : 1).text(0, 0, text, style);
        return grid;
    }

    @Test
    void sendsNothingForAStillPicture() {
        assertThat(diff.between(grid("abc", Style.PLAIN), grid("abc", Style.PLAIN)))
                .isEmpty();
    }

    @Test
    void sendsOnlyWhatChanged() {
        assertThat(diff.between(grid("level 0.70", Style.PLAIN), grid("level 0.72", Style.PLAIN)))
                .isEqualTo("\u001b[?2026h\u001b[1;10H\u001b[0m2\u001b[0m\u001b[?2026l");
    }

    @Test
    void bridgesSmallGapsInsteadOfJumping() {
        assertThat(diff.between(grid("a-b", Style.PLAIN), grid("x-y", Style.PLAIN)))
                .isEqualTo("\u001b[?2026h\u001b[1;1H\u001b[0mx-y\u001b[0m\u001b[?2026l");
    }

    @Test
    void drawsEverythingWhenTheSizeChanged() {
        assertThat(diff.between(new CellGrid(5, 5), grid("abc", Style.PLAIN))).contains("\u001b[2J", "abc");
        assertThat(diff.between(null, grid("abc", Style.PLAIN))).contains("\u001b[2J", "abc");
    }

    @Test
    void writesWideCharactersOnce() {
        assertThat(diff.between(grid("a", Style.PLAIN), grid("音a", Style.PLAIN)))
                .contains("音a");
        CellDiff ascii = diff(ColourDepth.NONE, GlyphTier.ASCII);
        assertThat(ascii.between(null, grid("音é", Style.PLAIN))).contains("? ?");
    }

    @Test
    void staysInItsColumnsWhateverTheTerminalThinksOfACharacter() {
        CellGrid grid = new CellGrid(20, 2);
        Canvas.over(grid, new ColumnWidth()).text(0, 0, "🎹♯|🇩|楽|é|│", Style.PLAIN);
        String drawn = diff.between(new CellGrid(20, 2), grid);
        assertThat(drawn)
                .isEqualTo("\u001b[?2026h\u001b[1;1H\u001b[0m  \u001b[1;1H🎹\u001b[1;3H♯\u001b[1;4H|"
                        + "  \u001b[1;5H🇩\u001b[1;7H|楽|é|│\u001b[0m\u001b[?2026l");
    }

    @Test
    void paintsEveryBlankCellWhereThePaperIsOurs() {
        String drawn = diff(ColourDepth.TRUE, GlyphTier.UNICODE).between(null, grid("abc", Style.PLAIN));
        assertThat(drawn).startsWith("\u001b[?2026h\u001b[0;38;2;215;219;226;48;2;18;21;27m\u001b[2J");
        assertThat(drawn).contains("abc" + " ".repeat(17)).contains("\u001b[2;1H" + " ".repeat(20));
        assertThat(diff.between(null, grid("abc", Style.PLAIN))).doesNotContain("  ");
    }
}
