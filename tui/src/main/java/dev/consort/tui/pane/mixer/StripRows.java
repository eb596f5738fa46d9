package dev.consort.tui.pane.mixer;

/**
 * The rows of a strip from top to bottom, below its name; −1 for what there is no room for.
 *
 * @param faderTop the first row of fader and meters
 * @param fader how many rows those have
 * @param sends the first row of the sends
 * @param sendRows 1 for all sends as digits, more for a row each
 * @param effects the first row of the names of the effects
 * @param effectRows how many
 */
record StripRows(
        int holder,
        int peak,
        int faderTop,
        int fader,
        int level,
        int pan,
        int output,
        int sends,
        int sendRows,
        int effects,
        int effectRows,
        int switches) {
    private static final int MOST_ROWS = 6;
    private static final int HIGH = 34;
    private static final int MIDDLE = 14;
    private static final int LOW = 8;

    /**
     * The rows of a strip so high.
     *
     * @param buses how many sends there are
     * @param longest the most effects that a strip has
     */
    static StripRows in(int height, boolean wide, int buses, int longest) {
        boolean roomy = wide && height >= HIGH;
        int sendRows = buses == 0 || height < MIDDLE ? 0 : roomy ? Math.min(MOST_ROWS, buses) : 1;
        int effectRows = roomy ? Math.min(MOST_ROWS, longest) : 0;
        int holder = height >= LOW ? 1 : -1;
        int peak = height >= MIDDLE ? 2 : -1;
        int faderTop = height >= MIDDLE ? 3 : height >= LOW ? 2 : 1;
        int switches = height - 1;
        int effects = switches - effectRows;
        int sends = effects - sendRows;
        int output = sends - (height >= MIDDLE ? 1 : 0);
        int pan = output - (height >= LOW ? 1 : 0);
        int level = pan - 1;
        return new StripRows(
                holder,
                peak,
                faderTop,
                Math.max(0, level - faderTop),
                level,
                height >= LOW ? pan : -1,
                height >= MIDDLE ? output : -1,
                sendRows > 0 ? sends : -1,
                sendRows,
                effects,
                effectRows,
                switches);
    }

    /** The fader's value, 0–1, where a row of the screen lies. */
    double valueAt(int y) {
        return fader < 2 ? 0 : Math.max(0, Math.min(1, 1 - (y - faderTop) / (fader - 1.0)));
    }

    boolean isFader(int y) {
        return y >= faderTop && y < faderTop + fader;
    }
}
