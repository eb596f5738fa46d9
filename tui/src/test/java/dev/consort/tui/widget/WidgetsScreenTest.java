package dev.consort.tui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.theme.Glyphs;
import org.junit.jupiter.api.Test;

class WidgetsScreenTest {
    private static final Glyphs ASCII = Glyphs.of(GlyphTier.ASCII);

    private final CellGrid grid = new CellGrid(20, 6);
    private final Canvas canvas = Canvas.over(grid, codePoint -> codePoint >= 0x3000 ? 2 : 1);

    @Test
    void dropsTheLeastImportantPiecesOfALineFirst() {
        Segments line = new Segments()
                .left(9, "playing", Style.PLAIN)
                .left(1, " Enter", Style.PLAIN)
                .left(1, " note", Style.PLAIN)
                .right(5, "? help", Style.PLAIN);
        line.draw(canvas, 0);
        assertThat(grid.row(0)).isEqualTo("playing       ? help");
        line.draw(canvas.region(0, 1, 8, 1), 0);
        assertThat(grid.row(1)).isEqualTo("playing");
    }

    @Test
    void showsSoftSoundsOnTheMeterAndNothingForSilence() {
        Meter meter = new Meter(ASCII);
        meter.row(canvas, 0, 0, 10, 0);
        meter.row(canvas, 0, 1, 10, Double.NaN);
        meter.row(canvas, 0, 2, 10, 0.05);
        meter.row(canvas, 0, 3, 10, 1);
        meter.row(canvas, 0, 4, 10, 1e300);
        assertThat(grid.row(0)).isEmpty();
        assertThat(grid.row(1)).isEmpty();
        assertThat(grid.row(2)).isEqualTo("#####");
        assertThat(grid.row(3)).isEqualTo("##########");
        assertThat(grid.row(4)).isEqualTo("##########");
    }

    @Test
    void putsTheHandleOfAFaderWhereTheValueIs() {
        Fader fader = new Fader(ASCII);
        fader.row(canvas, 0, 0, 5, 0, Style.PLAIN);
        fader.row(canvas, 0, 1, 5, 0.5, Style.PLAIN);
        fader.row(canvas, 0, 2, 5, 7, Style.PLAIN);
        assertThat(grid.row(0)).isEqualTo("|----");
        assertThat(grid.row(1)).isEqualTo("--|--");
        assertThat(grid.row(2)).isEqualTo("----|");
    }

    @Test
    void editsTextWithTheUsualKeys() {
        TextField field = new TextField("one two");
        press(field, "!", "Home", "Del", "End", "Backspace", "Left", "X");
        assertThat(field.text()).isEqualTo("ne twXo");
        press(field, "Ctrl-e", "Ctrl-w");
        assertThat(field.text()).isEqualTo("ne ");
        press(field, "Ctrl-u", "𝄞", "音", "Left", "Left", "Del");
        assertThat(field.text()).isEqualTo("音");
    }

    private static void press(TextField field, String... keys) {
        for (String key : keys) {
            assertThat(field.edit(KeyStroke.parse(key))).isTrue();
        }
    }

    @Test
    void movesALongTextSoThatTheCursorIsSeen() {
        TextField field = new TextField("a long text that does not fit");
        field.draw(canvas, 0, 0, 10, Style.PLAIN);
        assertThat(grid.row(0)).isEqualTo("s not fit");
        assertThat(grid.style(9, 0).reverse()).isTrue();
    }

    @Test
    void makesOneLineOfWhatIsPasted() {
        TextField field = new TextField("");
        field.insert("two\r\nlines\u001b[A");
        assertThat(field.text()).isEqualTo("two lines·[A");
        field.insert("x".repeat(10_000));
        assertThat(field.text().length()).isLessThan(600);
    }

    @Test
    void breaksTextBetweenWords() {
        assertThat(WrappedText.lines("one two three four", 9, String::length))
                .containsExactly("one two", "three", "four");
        assertThat(WrappedText.lines("", 9, String::length)).containsExactly("");
    }

    @Test
    void keepsTheSelectedRowInSight() {
        assertThat(ScrollWindow.first(0, 100, 10)).isZero();
        assertThat(ScrollWindow.first(99, 100, 10)).isEqualTo(90);
        assertThat(ScrollWindow.first(50, 100, 10)).isEqualTo(45);
        assertThat(ScrollWindow.first(-1, 0, 10)).isZero();
    }
}
