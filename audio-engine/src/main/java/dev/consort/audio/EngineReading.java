package dev.consort.audio;

import dev.consort.protocol.keyed.IdMap;
import java.util.List;

/**
 * What an engine does at one moment.
 *
 * @param tick playhead
 * @param bpm tempo at the playhead
 * @param peaks master, left and right; 1 is full scale
 * @param rms master, left and right
 * @param instruments peaks by instrument id
 * @param load share of the time that the engine needs, 0–1
 * @param xruns blocks that came too late
 */
public record EngineReading(
        double tick,
        boolean playing,
        double bpm,
        List<Double> peaks,
        List<Double> rms,
        IdMap<List<Double>> instruments,
        double load,
        int xruns) {}
