package dev.consort.tui.terminal.colour;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a person says about colours, on the command line or in the environment. */
public enum ColourWish {
    /** Whatever the terminal has. */
    AUTO("auto", null),
    /** Some at least, even where the terminal does not say that it has any. */
    ALWAYS("always", null),
    NEVER("never", ColourDepth.NONE),
    SIXTEEN("16", ColourDepth.SIXTEEN),
    PALETTE("256", ColourDepth.PALETTE),
    TRUE("true", ColourDepth.TRUE);

    private final String label;
    private final ColourDepth depth;

    ColourWish(String label, ColourDepth depth) {
        this.label = label;
        this.depth = depth;
    }

    /** What it asks for; null if that is for the terminal to say. */
    ColourDepth depth() {
        return depth;
    }

    /** The wish of that word. */
    public static Optional<ColourWish> named(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }

    /** The words of all wishes, for messages. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(one -> one.label).toList();
    }
}
