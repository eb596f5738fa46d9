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
        left = grown(widths, left, 2);
        grown(widths, left, 1);
        return new BandLayout(widths);
    }

    /** Gives columns a part of what they can make use of; answers what is left. */
    private static int grown(Map<BandColumn, Integer> widths, int room, int part) {
        int left = room;
        for (BandColumn column : GROWING) {
            if (widths.containsKey(column)) {
                int wanted = column.least() + (column.most() - column.least()) / part;
                int more = Math.max(0, Math.min(left, wanted - widths.get(column)));
                widths.merge(column, more, Integer::sum);
                left -= more;
            }
        }
        return left;
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
