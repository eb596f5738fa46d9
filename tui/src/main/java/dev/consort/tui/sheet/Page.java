package dev.consort.tui.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the lines of a sheet lie: in one column, or in several beside each other where that brings more of them in sight.
 *
 * @param columns the lines of each column
 * @param width columns of the screen that each has, with the space to its right
 */
record Page(List<List<Line>> columns, int width) {
    /** Narrower than this, names, bars and values do not stand beside each other. */
    private static final int NARROWEST = 48;

    private static final int MOST = 3;

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

    /** As few columns as show everything; as many as there is room for if nothing does. */
    static Page of(List<List<Line>> sections, int width, int height) {
        int most = Math.max(1, Math.min(MOST, width / NARROWEST));
        for (int count = 1; count <= most; count++) {
            for (int gap = 1; gap >= 0; gap--) {
                List<List<Line>> poured = poured(sections, height, gap);
                if (poured.size() <= count && longest(poured) <= height) {
                    return new Page(poured, width / count);
                }
            }
        }
        int high = height;
        List<List<Line>> poured = poured(sections, high, 0);
        while (poured.size() > most) {
            poured = poured(sections, ++high, 0);
        }
        return new Page(poured, width / most);
    }

    /** Fills columns of a height with whole sections. */
    private static List<List<Line>> poured(List<List<Line>> sections, int height, int gap) {
        List<List<Line>> columns = new ArrayList<>();
        List<Line> column = new ArrayList<>();
        for (List<Line> section : sections) {
            if (!column.isEmpty() && column.size() + gap + section.size() > height) {
                columns.add(column);
                column = new ArrayList<>();
            }
            if (gap > 0 && !column.isEmpty() && !section.isEmpty()) {
                column.add(Line.empty(section.get(0).section()));
            }
            column.addAll(section);
        }
        columns.add(column);
        return columns;
    }

    private static int longest(List<List<Line>> columns) {
        return columns.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Lines of the longest column. */
    int height() {
        return longest(columns);
    }

    /** The line that a row stands on. */
    int lineOf(int index) {
        for (List<Line> column : columns) {
            for (int y = 0; y < column.size(); y++) {
                if (column.get(y).index() == index) {
                    return y;
                }
            }
        }
        return 0;
    }

    /** The line at a place of the page, or null. */
    Line at(int x, int y) {
        int column = x / Math.max(1, width);
        boolean inside = x >= 0 && y >= 0 && column < columns.size();
        return inside && y < columns.get(column).size() ? columns.get(column).get(y) : null;
    }
}
