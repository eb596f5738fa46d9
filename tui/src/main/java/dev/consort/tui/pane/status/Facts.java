package dev.consort.tui.pane.status;

import dev.consort.tui.sheet.LinkRow;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Section;
import java.util.ArrayList;
import java.util.List;

/** Rows that say something and do nothing, gathered under a heading. */
final class Facts {
    private final String title;
    private final List<Row> rows = new ArrayList<>();

    Facts(String title) {
        this.title = title;
    }

    /** Something that is known; what is null is left out. */
    Facts add(String name, Object value) {
        if (value != null) {
            rows.add(new LinkRow(name, value.toString(), () -> {}));
        }
        return this;
    }

    /** Something that Enter does. */
    Facts add(String name, String value, Runnable enter) {
        rows.add(new LinkRow(name, value, enter));
        return this;
    }

    Section section() {
        return new Section(title, rows);
    }
}
