package dev.consort.tui.input.decoder;

/** The keys held beside another one, as xterm and the kitty keyboard protocol number them: 1 and a bit for each. */
record Modifiers(int bits) {
    private static final int SHIFT = 1;
    private static final int ALT = 2;
    private static final int CONTROL = 4;
    private static final int OTHERS = 8 | 16 | 32;
    private static final int CAPS_LOCK = 64;

    static Modifiers of(Csi sequence) {
        return new Modifiers(Math.max(0, sequence.number(1, 1) - 1));
    }

    boolean shift() {
        return (bits & SHIFT) != 0;
    }

    boolean alt() {
        return (bits & ALT) != 0;
    }

    boolean control() {
        return (bits & CONTROL) != 0;
    }

    /** Whether letters are capitals. */
    boolean capitals() {
        return shift() != ((bits & CAPS_LOCK) != 0);
    }

    /** Whether a key is held that nothing here is bound to: such a press belongs to the desktop. */
    boolean hasOthers() {
        return (bits & OTHERS) != 0;
    }
}
