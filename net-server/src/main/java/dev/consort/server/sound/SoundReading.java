package dev.consort.server.sound;

import dev.consort.protocol.keyed.IdMap;
import java.util.List;

/**
 * What the engine does at one moment; the fields are those of the Metering message.
 *
 * @param tick playhead
 * @param peaks master, left and right
 * @param rms master, left and right
 * @param instruments peaks by instrument id
 * @param load 0–1
 */
public record SoundReading(
        double tick,
        boolean playing,
        double bpm,
        List<Double> peaks,
        List<Double> rms,
        IdMap<List<Double>> instruments,
        double load,
        int xruns) {}
