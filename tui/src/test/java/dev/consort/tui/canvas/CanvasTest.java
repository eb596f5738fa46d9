package dev.consort.tui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CanvasTest {
    private final CellGrid grid = new CellGrid(10, 3);
    private final Canvas canvas = Canvas.over(grid, codePoint -> codePoint >= 0x3000 ? 2 : codePoint == 0x301 ? 0 : 1);

    @Test
    void clipsAtEveryEdge() {
        canvas.text(7, 0, "abcdef", Style.PLAIN);
        canvas.text(-1, 1, "xy", Style.PLAIN);
        canvas.text(0, 3, "below", Style.PLAIN);
        canvas.text(0, -1, "above", Style.PLAIN);
        assertThat(grid.row(0)).isEqualTo("       abc");
        assertThat(grid.row(1)).isEqualTo("y");
        assertThat(grid.row(2)).isEmpty();
    }

    @Test
    void drawsNothingOutsideOfARegion() {
        Canvas part = canvas.region(2, 1, 3, 1);
        part.text(0, 0, "abcdef", Style.PLAIN);
        part.text(0, 1, "abcdef", Style.PLAIN);
        assertThat(grid.row(1)).isEqualTo("  abc");
        assertThat(grid.row(2)).isEmpty();
    }

    @Test
    void survivesRegionsOfAnySize() {
        canvas.region(-5, -5, 3, 3).text(0, 0, "x", Style.PLAIN);
        canvas.region(20, 20, 3, 3).fill(Style.PLAIN.reversed());
        canvas.region(5, 1, -3, -3).bar(0, Style.PLAIN.reversed());
        assertThat(grid.row(0) + grid.row(1) + grid.row(2)).isEmpty();
    }

    @Test
    void givesWideCharactersTwoColumnsAndNeverHalfOfOne() {
        assertThat(canvas.text(0, 0, "音楽a", Style.PLAIN)).isEqualTo(5);
        assertThat(canvas.text(9, 1, "音", Style.PLAIN)).isEqualTo(9);
        assertThat(grid.row(0)).isEqualTo("音楽a");
        assertThat(grid.row(1)).isEmpty();
        canvas.text(1, 0, "x", Style.PLAIN);
        assertThat(grid.row(0)).isEqualTo(" x楽a");
    }

    @Test
    void showsWhatMustNotReachTheTerminalAsDots() {
        String evil = "a\u001b[2J\u0007\u009b\u202eb\u200b\ud800c\u007f\n";
        canvas.text(0, 0, evil, Style.PLAIN);
        assertThat(Scrubber.clean(evil)).isEqualTo("a·[2J···b··c··");
        assertThat(grid.row(0)).isEqualTo("a·[2J···b·");
    }

    @Test
    void keepsTheLinesOfAReportAndNothingElse() {
        assertThat(Scrubber.cleanLines("no session\r\n  looked\u001b[2J\u0085from"))
                .isEqualTo("no session\n  looked·[2J·from");
    }

    @Test
    void composesAccentsThatComeApart() {
        canvas.text(0, 0, "Ame\u0301lie", Style.PLAIN);
        assertThat(grid.row(0)).isEqualTo("Amélie");
    }
}
