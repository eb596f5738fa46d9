package dev.consort.tui.sheet;

/**
 * A turn at something.
 *
 * @param up the direction
 */
public record Turn(boolean up, Size size) {
    /** How far. */
    public enum Size {
        /** The finest step that makes sense. */
        FINE,
        /** A fiftieth of the range. */
        SMALL,
        /** A tenth of the range. */
        BIG
    }

    /** 1 or −1. */
    public int direction() {
        return up ? 1 : -1;
    }
}
