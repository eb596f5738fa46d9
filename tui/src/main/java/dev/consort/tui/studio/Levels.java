package dev.consort.tui.studio;

import dev.consort.protocol.keyed.IdMap;
import java.util.List;

/**
 * What the sound engine does at this moment.
 *
 * @param tick playhead
 * @param bpm effective tempo
 * @param peaks master, left and right; 1 is full scale
 * @param instruments peaks by instrument id
 * @param load share of the time that the engine needs, 0–1
 * @param xruns blocks that came too late so far
 * @param latencyMillis round trip of the last heartbeat
 */
public record Levels(
        double tick,
        boolean playing,
        double bpm,
        List<Double> peaks,
        IdMap<List<Double>> instruments,
        double load,
        int xruns,
        int latencyMillis) {

    public static final Levels SILENT = new Levels(0, false, 120, List.of(), IdMap.empty(), 0, 0, 0);

    /** The louder side of an instrument; 0 when nothing is known of it. */
    public double peak(int instrument) {
        return loudest(instruments.get(instrument));
    }

    /** The master's left (0) or right (1) side. */
    public double master(int side) {
        return side < peaks.size() ? peaks.get(side) : 0;
    }

    private static double loudest(List<Double> sides) {
        return sides == null
                ? 0
                : sides.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
