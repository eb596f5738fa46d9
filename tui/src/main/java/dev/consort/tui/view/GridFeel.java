package dev.consort.tui.view;

/** How the steps of the roll divide a beat. */
public enum GridFeel {
    STRAIGHT(1, 1),
    /** Three where there were two. */
    TRIPLET(2, 3),
    /** Half as long again. */
    DOTTED(3, 2);

    private final int times;
    private final int over;

    GridFeel(int times, int over) {
        this.times = times;
        this.over = over;
    }

    /** The ticks of a step that is {@code straight} ticks long where it is straight. */
    int ticks(int straight) {
        return straight * times / over;
    }

    /** The next one, round and round. */
    public GridFeel next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
