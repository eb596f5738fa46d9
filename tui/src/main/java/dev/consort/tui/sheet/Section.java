package dev.consort.tui.sheet;

import java.util.List;

/**
 * Rows under a heading.
 *
 * @param picture beside the rows; null for none
 */
public record Section(String title, List<Row> rows, Picture picture) {
    public Section {
        rows = List.copyOf(rows);
    }

    /** Rows without a picture. */
    public Section(String title, List<Row> rows) {
        this(title, rows, null);
    }
}
