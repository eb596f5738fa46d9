package dev.consort.tui.sheet;

/** Something that Enter opens or does. */
public record LinkRow(String name, String value, Runnable opens) implements Row {
    @Override
    public void turn(Turn turn) {}

    @Override
    public void enter() {
        opens.run();
    }
}
