package dev.consort.tui.studio;

import dev.consort.protocol.keyed.IdMap;
import java.util.List;
import java.util.Map;

/**
 * What the sound engine does at this moment.
 *
 * @param tick playhead
 * @param bpm effective tempo
 * @param peaks master, left and right; 1 is full scale
 * @param rms master, as peaks
 * @param instruments peaks by instrument id
 * @param strips peaks of groups and buses, by {@code "group:1"} and {@code "bus:2"}
 * @param load share of the time that the engine needs, 0–1
 * @param xruns blocks that came too late so far
 * @param latencyMillis round trip of the last heartbeat
 */
public record Levels(
        double tick,
        boolean playing,
        double bpm,
        List<Double> peaks,
        List<Double> rms,
        IdMap<List<Double>> instruments,
        Map<String, List<Double>> strips,
        double load,
        int xruns,
        int latencyMillis) {

    public static final Levels SILENT = new Levels(0, false, 120, List.of(), IdMap.empty(), 0, 0, 0);

    /** Without what older servers do not show. */
    public Levels(
            double tick,
            boolean playing,
            double bpm,
            List<Double> peaks,
            IdMap<List<Double>> instruments,
            double load,
            int xruns,
            int latencyMillis) {
        this(tick, playing, bpm, peaks, List.of(), instruments, Map.of(), load, xruns, latencyMillis);
    }

    /** The louder side of an instrument; 0 when nothing is known of it. */
    public double peak(int instrument) {
        return loudest(instruments.get(instrument));
    }

    /** The master's left (0) or right (1) side. */
    public double master(int side) {
        return side(peaks, side);
    }

    /** The effective value of the master's left (0) or right (1) side. */
    public double rms(int side) {
        return side(rms, side);
    }

    /** Both sides of an instrument, left and right; 0 when nothing is known of it. */
    public List<Double> instrumentSides(int instrument) {
        return sides(instruments.get(instrument));
    }

    /** The louder side of a group or bus, such as {@code "bus:2"}; 0 when nothing is known of it. */
    public double strip(String strip) {
        return loudest(strips.get(strip));
    }

    /** Both sides of a group or bus, left and right; 0 when nothing is known of it. */
    public List<Double> stripSides(String strip) {
        return sides(strips.get(strip));
    }

    private static List<Double> sides(List<Double> known) {
        return List.of(side(known, 0), side(known, 1));
    }

    private static double side(List<Double> sides, int side) {
        return sides != null && side < sides.size() ? sides.get(side) : 0;
    }

    private static double loudest(List<Double> sides) {
        return sides == null
                ? 0
                : sides.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }
}
