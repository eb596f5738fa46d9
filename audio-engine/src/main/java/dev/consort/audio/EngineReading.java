package dev.consort.audio;

import dev.consort.protocol.keyed.IdMap;
import java.util.List;

/**
 * What an engine shows of itself.
 *
 * @param tick the playhead, 480 ticks to the quarter note
 * @param playing whether the transport rolls
 * @param bpm quarter notes per minute at the playhead
 * @param peakLeft highest sample of late, 0–1, falling 24 dB per second; the others likewise
 * @param rmsLeft effective value over a tenth of a second
 * @param peaks left and right peak of each instrument by id
 * @param load share of the time there is that rendering takes, smoothed over a tenth of a second
 * @param xruns blocks that the output got only after it had run out of sound; none without an output
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
        double load,
        int xruns) {}
