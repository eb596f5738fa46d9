package dev.consort.tui.pane.instruments;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the list's columns begin.
 *
 * @param widths of the columns that there is room for, in their order
 */
record BandLayout(Map<BandColumn, Integer> widths) {
    /** What gets room that is left, first to last. */
    private static final List<BandColumn> GROWING = List.of(
            BandColumn.LEVEL,
            BandColumn.NAME,
            BandColumn.METER,
            BandColumn.SOUND,
            BandColumn.OWNER,
            BandColumn.EFFECTS);

    static BandLayout in(int width) {
        Map<BandColumn, Integer> widths = new EnumMap<>(BandColumn.class);
        int left = width;
        for (BandColumn column : byWeight()) {
            if (column.least() <= left) {
                widths.put(column, column.least());
                left -= column.least();
            }
        }
        for (BandColumn column : GROWING) {
            if (widths.containsKey(column)) {
                int more = Math.min(left, column.most() - column.least());
                widths.merge(column, more, Integer::sum);
                left -= more;
            }
        }
        return new BandLayout(widths);
    }

    private static List<BandColumn> byWeight() {
        return Arrays.stream(BandColumn.values())
                .sorted(Comparator.comparingInt(column -> -column.weight()))
                .toList();
    }

    boolean has(BandColumn column) {
        return widths.containsKey(column);
    }
}
