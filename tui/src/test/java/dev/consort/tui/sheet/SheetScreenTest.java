package dev.consort.tui.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.CellGrid;
import dev.consort.tui.input.SheetKey;
import dev.consort.tui.pane.Pointer;
import dev.consort.tui.pane.Pointer.Gesture;
import dev.consort.tui.theme.GlyphTier;
import dev.consort.tui.theme.Glyphs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SheetScreenTest {
    private final List<Section> sections = new ArrayList<>();
    private final List<String> entered = new ArrayList<>();
    private final Sheet sheet = new Sheet(Glyphs.of(GlyphTier.ASCII), () -> sections);
    private CellGrid grid;

    private void section(String title, int rows) {
        sections.add(new Section(
                title, IntStream.range(0, rows).mapToObj(i -> row(title, i)).toList()));
    }

    private Row row(String title, int number) {
        String name = title + " " + number;
        return new LinkRow(name, "", () -> entered.add(name));
    }

    private void draw(int width, int height) {
        grid = new CellGrid(width, height);
        sheet.draw(Canvas.over(grid, codePoint -> 1));
    }

    private void press(SheetKey... keys) {
        for (SheetKey key : keys) {
            sheet.perform(key);
        }
    }

    @Test
    void keepsTheHeadingOfASectionInSightWhileItsRowsMoveOn() {
        section("Filter", 3);
        section("Effect", 20);
        press(SheetKey.LAST_ROW);
        draw(40, 6);
        assertThat(grid.row(0)).isEqualTo(" Effect");
        assertThat(grid.row(5)).startsWith("> Effect 19");
    }

    @Test
    void neverHidesTheSelectedRowBehindAHeading() {
        section("Filter", 3);
        press(SheetKey.LAST_ROW);
        draw(40, 1);
        assertThat(grid.row(0)).startsWith("> Filter 2");
    }

    @Test
    void putsSectionsBesideEachOtherWhereTheyDoNotFitBelowEachOther() {
        section("Filter", 6);
        section("Envelope", 6);
        draw(120, 8);
        assertThat(grid.row(0)).startsWith(" Filter").contains(" Envelope");
        draw(120, 20);
        assertThat(grid.row(0)).startsWith(" Filter").doesNotContain("Envelope");
    }

    @Test
    void followsTheSelectedRowWhenOthersComeAndGo() {
        section("Filter", 2);
        section("Effect", 3);
        sheet.select(3);
        sections.add(0, new Section("Source", List.of(row("Source", 0))));
        press(SheetKey.ENTER_VALUE);
        assertThat(entered).containsExactly("Effect 1");
    }

    @Test
    void staysWhereItIsWhenTheSelectedRowIsGone() {
        section("Filter", 2);
        section("Effect", 1);
        press(SheetKey.LAST_ROW);
        sections.remove(1);
        press(SheetKey.ENTER_VALUE);
        assertThat(entered).containsExactly("Filter 1");
        sections.clear();
        press(SheetKey.ENTER_VALUE, SheetKey.SECTION_DOWN, SheetKey.ROW_UP, SheetKey.TURN_UP);
        draw(40, 5);
        assertThat(sheet.selectedRow()).isNull();
    }

    @Test
    void jumpsFromSectionToSection() {
        section("Filter", 3);
        section("Envelope", 3);
        section("Effect", 3);
        press(SheetKey.SECTION_DOWN, SheetKey.SECTION_DOWN, SheetKey.ENTER_VALUE);
        press(SheetKey.SECTION_UP, SheetKey.ENTER_VALUE);
        assertThat(entered).containsExactly("Effect 0", "Envelope 0");
    }

    @Test
    void entersARowOfAnyColumnWithTheSecondClick() {
        section("Filter", 6);
        section("Envelope", 6);
        draw(120, 8);
        Pointer envelope = new Pointer(Gesture.PRESS, 70, 2, false);
        sheet.point(envelope);
        assertThat(entered).isEmpty();
        sheet.point(envelope);
        assertThat(entered).containsExactly("Envelope 1");
    }

    @Test
    void drawsAPictureBesideItsRowsOnlyWhereItHasRoom() {
        Picture picture = canvas -> canvas.text(0, 0, "#" + canvas.height(), dev.consort.tui.theme.Theme.TEXT);
        sections.add(new Section("Envelope", List.of(row("Envelope", 0), row("Envelope", 1)), picture));
        draw(80, 8);
        assertThat(grid.row(1)).endsWith("#2");
        draw(40, 8);
        assertThat(grid.row(1)).doesNotContain("#");
    }
}
