package dev.consort.tui.app;

import static org.assertj.core.api.Assertions.assertThat;

/** Finds rows of a sheet on Ana's screen, as somebody does who reads it. */
record Rows(Seat seat) {
    private static final int MOST = 200;

    /** Goes down from the first row to the first one of that name. */
    Seat to(String name) {
        seat.press("Home");
        return on(name);
    }

    /** Goes further down to the next row of that name. */
    Seat on(String name) {
        for (int i = 0; i < MOST && !isOn(name); i++) {
            seat.press("Down");
        }
        assertThat(isOn(name)).as("the row " + name + " in\n" + seat.text()).isTrue();
        return seat;
    }

    /** Goes from section to section to the first row below a heading. */
    Seat section(String heading) {
        seat.press("Home");
        for (int i = 0; i < MOST && !isBelow(heading); i++) {
            seat.press("PgDn");
        }
        assertThat(isBelow(heading))
                .as("the section " + heading + " in\n" + seat.text())
                .isTrue();
        return seat;
    }

    private boolean isOn(String name) {
        return seat.text().lines().anyMatch(line -> line.startsWith("> " + name));
    }

    private boolean isBelow(String heading) {
        String[] lines = seat.text().split("\n");
        for (int y = 1; y < lines.length; y++) {
            if (lines[y].startsWith("> ") && lines[y - 1].startsWith(" " + heading)) {
                return true;
            }
        }
        return false;
    }
}
