package dev.consort.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.theme.Glyphs;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CurveScreenTest {
    private final CellGrid grid = new CellGrid(16, 4);
    private final Canvas canvas = Canvas.over(grid, codePoint -> 1);

    private static Curve curve(GlyphTier tier) {
        return new Curve(Glyphs.of(tier));
    }

    private static double[] wave(int samples) {
        return IntStream.range(0, samples)
                .mapToDouble(i -> 0.5 + 0.5 * Math.sin(2 * Math.PI * i / samples))
                .toArray();
    }

    private static double[] slope(int samples) {
        return IntStream.range(0, samples).mapToDouble(i -> i / (samples - 1.0)).toArray();
    }

    private String drawn() {
        return IntStream.range(0, grid.height()).mapToObj(grid::row).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void drawsALineInDots() {
        Curve curve = curve(GlyphTier.BRAILLE);
        curve.line(canvas, wave(curve.samples(16)), Style.PLAIN);
        assertThat(drawn()).isEqualTo("""
                 ⢀⠔⠊⠉⠒⢄
                ⡠⠊     ⠣⡀
                        ⠘⢄     ⡔
                         ⠈⠢⢄⣀⠤⠊
                """);
    }

    @Test
    void drawsALineInBlocks() {
        curve(GlyphTier.UNICODE).line(canvas, wave(16), Style.PLAIN);
        assertThat(drawn()).isEqualTo("""
                  ▄▀▀▀▄
                ▄▀     ▀▄
                         █     ▄
                          ▀▄▄▄▀
                """);
    }

    @Test
    void drawsALineInAscii() {
        curve(GlyphTier.ASCII).line(canvas, wave(16), Style.PLAIN);
        assertThat(drawn()).isEqualTo("""
                  .|''|
                .|     '|
                         |     .
                          '|..|
                """);
    }

    @Test
    void fillsInDots() {
        curve(GlyphTier.BRAILLE).filled(canvas, wave(32), Style.PLAIN);
        assertThat(drawn()).isEqualTo("""
                  ⣴⣾⣿⣶⡄
                ⢠⣾⣿⣿⣿⣿⣿⣦
                ⣿⣿⣿⣿⣿⣿⣿⣿⣧⡀     ⣠
                ⣿⣿⣿⣿⣿⣿⣿⣿⣿⣿⣄⡀ ⣀⣼⣿
                """);
    }

    @Test
    void fillsInEighths() {
        curve(GlyphTier.UNICODE).filled(canvas, slope(16), Style.PLAIN);
        assertThat(drawn()).isEqualTo("""
                            ▂▄▆█
                        ▁▃▅▇████
                    ▁▃▅▇████████
                 ▂▄▆████████████
                """);
    }

    @Test
    void fillsInAscii() {
        curve(GlyphTier.ASCII).filled(canvas, slope(16), Style.PLAIN);
        assertThat(drawn()).isEqualTo("""
                            ..:#
                         .:#####
                     .:#########
                 .::############
                """);
    }

    @Test
    void drawsBarsWithRoomBetweenThem() {
        new Bars(Glyphs.of(GlyphTier.UNICODE)).draw(canvas, new double[] {0.1, 1, 0.5, 0}, Style.PLAIN);
        assertThat(drawn()).isEqualTo("""
                    ███
                    ███
                    ███ ███
                ▃▃▃ ███ ███
                """);
    }

    @Test
    void drawsBarsInAscii() {
        new Bars(Glyphs.of(GlyphTier.ASCII)).draw(canvas, new double[] {0.1, 1, 0.45, 0}, Style.PLAIN);
        assertThat(drawn()).isEqualTo("""
                    ###
                    ###
                    ### :::
                ... ### ###
                """);
    }

    @Test
    void keepsThePeaksOfMoreValuesThanColumns() {
        double[] values = new double[1600];
        values[150] = 1;
        new Bars(Glyphs.of(GlyphTier.ASCII)).draw(canvas, values, Style.PLAIN);
        assertThat(drawn()).isEqualTo(" #\n #\n #\n #\n");
    }

    @Test
    void leavesAGapWhereThereIsNoValue() {
        double[] values = slope(32);
        Arrays.fill(values, 12, 20, Double.NaN);
        curve(GlyphTier.BRAILLE).line(canvas, values, Style.PLAIN);
        assertThat(drawn()).isEqualTo("""
                            ⣀⠤⠒⠉
                          ⠒⠉
                    ⣀⠤
                ⣀⠤⠒⠉
                """);
    }

    @Test
    void stretchesFewValuesAndKeepsTheExtremesOfMany() {
        curve(GlyphTier.ASCII).line(canvas, new double[] {0, 1}, Style.PLAIN);
        String few = drawn();
        grid.clear();
        curve(GlyphTier.ASCII).line(canvas, slope(16), Style.PLAIN);
        assertThat(drawn()).isEqualTo(few);
        grid.clear();
        double[] spike = new double[4096];
        spike[1000] = 1;
        curve(GlyphTier.ASCII).line(canvas, spike, Style.PLAIN);
        assertThat(grid.row(0)).isEqualTo("   |");
        assertThat(grid.row(3)).isEqualTo("...|............");
    }

    @ParameterizedTest
    @EnumSource(GlyphTier.class)
    void drawsNothingOutsideOfItsPlaceWhateverTheValues(GlyphTier tier) {
        double[] wild = {5, -3, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.5};
        Curve curve = curve(tier);
        Bars bars = new Bars(Glyphs.of(tier));
        for (int width = 0; width <= 3; width++) {
            for (int height = 0; height <= 2; height++) {
                Canvas part = canvas.region(5, 1, width, height);
                for (double[] values : new double[][] {wild, {}, {0.5}, wave(100)}) {
                    curve.line(part, values, Style.PLAIN);
                    curve.filled(part, values, Style.PLAIN);
                    bars.draw(part, values, Style.PLAIN);
                }
            }
        }
        assertThat(grid.row(0)).isEmpty();
        assertThat(grid.row(3)).isEmpty();
        assertThat(grid.row(1).length()).isLessThanOrEqualTo(8);
        assertThat(grid.row(1)).startsWith("     ");
    }
}
