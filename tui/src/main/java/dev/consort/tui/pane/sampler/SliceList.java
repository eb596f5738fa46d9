package dev.consort.tui.pane.sampler;

import dev.consort.protocol.state.sampler.Slice;
import dev.consort.protocol.state.theory.PitchClass;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.theme.Theme;
import dev.consort.tui.widget.ScrollWindow;
import java.util.List;
import java.util.Locale;

/** The slices one below the other: number, key, name, from where to where. */
final class SliceList {
    private static final int NAME_AT = 11;

    private final Bench bench;
    private int first;

    SliceList(Bench bench) {
        this.bench = bench;
    }

    /** The slice's place that was drawn on a row, from the list's first. */
    int placeAt(int row) {
        return first + row;
    }

    /**
     * Draws a heading and the slices.
     *
     * @param seconds of the recording; 0 if it is not known
     * @param sounding the pitch that is played now; −1 for none
     */
    void draw(Canvas canvas, double seconds, int sounding) {
        List<Integer> ids = bench.ids();
        int name = Math.max(8, Math.min(32, canvas.width() - NAME_AT - 36));
        canvas.text(2, 0, "#", Theme.HEADING);
        canvas.text(5, 0, "Key", Theme.HEADING);
        canvas.text(NAME_AT, 0, "Slice", Theme.HEADING);
        canvas.text(NAME_AT + name + 1, 0, "From", Theme.HEADING);
        canvas.text(NAME_AT + name + 12, 0, "To", Theme.HEADING);
        int rows = Math.max(0, canvas.height() - 1);
        first = ScrollWindow.first(bench.place(), ids.size(), rows);
        for (int y = 0; y < rows && first + y < ids.size(); y++) {
            row(canvas, y + 1, first + y, name, seconds, sounding);
        }
    }

    private void row(Canvas canvas, int y, int place, int name, double seconds, int sounding) {
        Slice slice = bench.slice(bench.ids().get(place));
        boolean selected = place == bench.place();
        Style style = selected ? Theme.SELECTED : Theme.TEXT;
        canvas.text(0, y, selected ? ">" : " ", Theme.STRONG);
        canvas.text(2, y, Integer.toString(place + 1), Theme.FAINT);
        canvas.text(5, y, PitchClass.pitchName(slice.root()), Theme.TEXT);
        canvas.text(NAME_AT, y, slice.name(), style, name);
        canvas.text(NAME_AT + name + 1, y, where(slice.start(), seconds), Theme.FAINT);
        canvas.text(NAME_AT + name + 12, y, where(slice.end(), seconds), Theme.FAINT);
        canvas.text(NAME_AT + name + 23, y, slice.root() == sounding ? "sounds" : "", Theme.SOLO);
    }

    /** A place in seconds, or in percent where the length is not known. */
    static String where(double share, double seconds) {
        return seconds > 0
                ? String.format(Locale.ROOT, "%.3f s", share * seconds)
                : String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
