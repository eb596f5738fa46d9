package dev.consort.tui.pane.mixer;

import dev.consort.tui.widget.ScrollWindow;

/**
 * Which strips are seen and where. The last one, the master, always is, at the right.
 *
 * @param scale columns of the scale at the left; 0 where there is no room for it
 * @param width columns of a strip
 * @param first the first strip that is seen
 * @param shown how many of those before the master are seen
 * @param count how many there are, with the master
 */
record MixerLayout(int scale, int width, int first, int shown, int count) {
    static final int NARROW = 8;
    private static final int WIDEST = 14;
    private static final int SCALE = 6;
    private static final int SCALE_FROM = 70;

    static MixerLayout of(int columns, int count, int selected) {
        int scale = columns >= SCALE_FROM ? SCALE : 0;
        int width = Math.max(NARROW, Math.min(WIDEST, (columns - scale) / count));
        int shown = Math.max(0, Math.min(count - 1, (columns - scale - width) / width));
        int first = ScrollWindow.first(Math.min(selected, count - 2), count - 1, shown);
        return new MixerLayout(scale, width, first, shown, count);
    }

    /** Whether strips are out of sight at the left. */
    boolean isCutLeft() {
        return first > 0;
    }

    /** Whether strips are out of sight before the master. */
    boolean isCutRight() {
        return first + shown < count - 1;
    }

    /** Whether a strip is seen. */
    boolean shows(int strip) {
        return strip == count - 1 || strip >= first && strip < first + shown;
    }

    /** Where a strip begins that is seen. */
    int x(int strip) {
        return scale + (strip == count - 1 ? shown : strip - first) * width;
    }

    /** The strip at a column of the screen, or −1. */
    int stripAt(int x) {
        int place = x < scale ? -1 : (x - scale) / width;
        if (place == shown) {
            return count - 1;
        }
        return place >= 0 && place < shown ? first + place : -1;
    }
}
