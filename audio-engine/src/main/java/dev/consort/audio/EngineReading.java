package dev.consort.audio;

import dev.consort.protocol.keyed.IdMap;
import java.util.List;
import java.util.Map;

/**
 * What an engine shows of itself.
 *
 * @param tick the playhead, 480 ticks to the quarter note
 * @param playing whether the transport rolls
 * @param bpm quarter notes per minute at the playhead
 * @param peakLeft highest sample of late, 0–1, falling 24 dB per second; the others likewise
 * @param rmsLeft effective value over a tenth of a second
 * @param peaks left and right peak of each instrument by id
 * @param strips left and right peak of groups and buses, by {@code "group:1"} and {@code "bus:2"}
 * @param load share of the time there is that rendering takes, smoothed over a tenth of a second
 * @param xruns blocks that the output got only after it had run out of sound; none without an output
 * @param voices how many notes sound; −1 if that is not known
 */
public record EngineReading(
        double tick,
        boolean playing,
        double bpm,
        float peakLeft,
        float peakRight,
        float rmsLeft,
        float rmsRight,
        IdMap<List<Double>> peaks,
        Map<String, List<Double>> strips,
        double load,
        int xruns,
        int voices) {
    /** Without groups, buses and voices, of which nothing is known. */
    public EngineReading(
            double tick,
            boolean playing,
            double bpm,
            float peakLeft,
            float peakRight,
            float rmsLeft,
            float rmsRight,
            IdMap<List<Double>> peaks,
            double load,
            int xruns) {
        this(tick, playing, bpm, peakLeft, peakRight, rmsLeft, rmsRight, peaks, Map.of(), load, xruns, -1);
    }
}
