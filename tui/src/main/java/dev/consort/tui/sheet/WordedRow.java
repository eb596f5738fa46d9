package dev.consort.tui.sheet;

/** A row whose value is said in other words. */
public record WordedRow(Row row, String value) implements Row {
    @Override
    public String name() {
        return row.name();
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
