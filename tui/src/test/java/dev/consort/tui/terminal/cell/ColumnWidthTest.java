package dev.consort.tui.terminal.cell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.theme.Glyphs;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnWidthTest {
    private final ColumnWidth width = new ColumnWidth();

    @ParameterizedTest
    @CsvSource({
        "0041, 1, a letter",
        "00E9, 1, an accented letter",
        "00B7, 1, ambiguous: the middle dot",
        "2026, 1, ambiguous: the ellipsis",
        "2502, 1, ambiguous: a line",
        "25A0, 1, ambiguous: a square",
        "03B1, 1, ambiguous: Greek",
        "0416, 1, ambiguous: Cyrillic",
        "28FF, 1, Braille",
        "FF71, 1, half-width katakana",
        "303F, 1, half fill space",
        "2764, 1, a heart as text",
        "1F441, 1, an eye as text",
        "3042, 2, hiragana",
        "6F22, 2, Han",
        "20000, 2, rare Han",
        "AC00, 2, Hangul",
        "1100, 2, a Hangul initial",
        "FF21, 2, full-width Latin",
        "3000, 2, ideographic space",
        "1F3B9, 2, emoji",
        "231A, 2, emoji: the watch",
        "26A1, 2, emoji: high voltage",
        "2B50, 2, emoji: the star",
        "1F1E9, 2, a regional letter",
        "0301, 0, a combining accent",
        "20D0, 0, a combining symbol",
        "302A, 0, a tone mark",
        "0E31, 0, a Thai vowel",
        "1160, 0, a Hangul vowel",
        "11A8, 0, a Hangul final",
        "D7B0, 0, an old Hangul vowel",
        "D7CB, 0, an old Hangul final",
        "200D, 0, the joiner",
        "FE0F, 0, the selector of emoji",
        "1F3FD, 0, skin",
        "E0067, 0, a tag",
        "0007, 0, a control character"
    })
    void givesEachKindItsColumns(String hexadecimal, int columns, String what) {
        assertThat(width.of(Integer.parseInt(hexadecimal, 16))).as(what).isEqualTo(columns);
    }

    @Test
    void measuresWholeNames() {
        Canvas canvas = Canvas.over(new CellGrid(80, 1), width);
        assertThat(canvas.widthOf("Ame\u0301lie")).isEqualTo(6);
        assertThat(canvas.widthOf("音楽🎹")).isEqualTo(6);
        assertThat(canvas.widthOf("👍🏽")).isEqualTo(2);
        assertThat(canvas.widthOf("ด้วย")).isEqualTo(3);
        assertThat(canvas.widthOf("한국")).isEqualTo(4);
        assertThat(canvas.widthOf("한")).isEqualTo(2);
    }

    @Test
    void isCertainOfEveryShapeThatWeDrawWithAndHasOneColumnForIt() throws ReflectiveOperationException {
        for (GlyphTier tier : GlyphTier.values()) {
            Glyphs glyphs = Glyphs.of(tier);
            for (RecordComponent component : Glyphs.class.getRecordComponents()) {
                Object shape = component.getAccessor().invoke(glyphs);
                String text = shape instanceof Integer one ? Character.toString(Math.max(one, ' ')) : shape.toString();
                assertThat(text.codePoints().boxed())
                        .as(tier + " " + component.getName())
                        .allMatch(codePoint -> ColumnWidth.isCertain(codePoint) && width.of(codePoint) == 1);
            }
        }
    }
}
