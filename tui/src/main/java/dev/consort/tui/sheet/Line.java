package dev.consort.tui.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a sheet: a heading, a row, or nothing.
 *
 * @param section what it belongs to
 * @param row null for a heading or an empty line
 * @param index the row's place among all rows; −1 for a heading, −2 for an empty line
 */
record Line(Section section, Row row, int index) {
    private static final int HEADING = -1;
    private static final int EMPTY = -2;

    static Line empty(Section section) {
        return new Line(section, null, EMPTY);
    }

    boolean isRow() {
        return row != null;
    }

    boolean isHeading() {
        return index == HEADING;
    }

    /** What it is told apart by when the rows around it change. */
    String identity() {
        return section.title() + "\n" + row.name();
    }

    /** The lines of each section, its heading first. */
    static List<List<Line>> of(List<Section> sections) {
        List<List<Line>> all = new ArrayList<>();
        int index = 0;
        for (Section section : sections) {
            List<Line> lines = new ArrayList<>();
            if (!section.title().isEmpty()) {
                lines.add(new Line(section, null, HEADING));
            }
            for (Row row : section.rows()) {
                lines.add(new Line(section, row, index++));
            }
            all.add(lines);
        }
        return all;
    }
}
