package dev.consort.server.sound;

import dev.consort.protocol.keyed.IdMap;
import java.util.List;
import java.util.Map;

/**
 * What the engine does at one moment; the fields are those of the Metering message.
 *
 * @param tick playhead
 * @param peaks master, left and right
 * @param rms master, left and right
 * @param instruments peaks by instrument id
 * @param strips peaks of groups and buses, by {@code "group:1"} and {@code "bus:2"}
 * @param load 0–1
 */
public record SoundReading(
        double tick,
        boolean playing,
        double bpm,
        List<Double> peaks,
        List<Double> rms,
        IdMap<List<Double>> instruments,
        Map<String, List<Double>> strips,
        double load,
        int xruns) {
    /** Without groups and buses. */
    public SoundReading(
            double tick,
            boolean playing,
            double bpm,
            List<Double> peaks,
            List<Double> rms,
            IdMap<List<Double>> instruments,
            double load,
            int xruns) {
        this(tick, playing, bpm, peaks, rms, instruments, Map.of(), load, xruns);
    }
}
