package dev.consort.tui.pane.instruments;

/**
 * Where the list's columns begin; 0 for a column that there is no room for.
 *
 * @param nameWidth columns of the name
 */
record Columns(int nameWidth, int source, int sourceWidth, int owner, int ownerWidth, int level) {
    private static final int NAME_AT = 4;
    private static final int SOURCE = 9;
    private static final int OWNER = 9;
    private static final int MIX = 12;

    /** Names come first, then the owner, then the sound. */
    static Columns in(int width) {
        boolean owner = width >= 36;
        boolean source = width >= 46;
        int fixed = NAME_AT + MIX + (owner ? OWNER + 1 : 0) + (source ? SOURCE + 1 : 0);
        int name = Math.max(6, Math.min(18, width - fixed - 1));
        int next = NAME_AT + name + 1;
        int sourceAt = source ? next : 0;
        next += source ? SOURCE + 1 : 0;
        int ownerAt = owner ? next : 0;
        next += owner ? OWNER + 1 : 0;
        return new Columns(name, sourceAt, SOURCE, ownerAt, OWNER, next);
    }
}
