package dev.consort.tui.sheet;

import java.util.List;

/** Rows under a heading. */
public record Section(String title, List<Row> rows) {
    public Section {
        rows = List.copyOf(rows);
    }
}
