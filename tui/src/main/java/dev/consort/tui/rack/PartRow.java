package dev.consort.tui.rack;

import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Turn;

/** A row that belongs to a part of the strip. */
public record PartRow(Row row, Part part) implements Row {
    @Override
    public String name() {
        return row.name();
    }

    @Override
    public String value() {
        return row.value();
    }

    @Override
    public double position() {
        return row.position();
    }

    @Override
    public void turn(Turn turn) {
        row.turn(turn);
    }

    @Override
    public void enter() {
        row.enter();
    }

    @Override
    public void reset() {
        row.reset();
    }
}
