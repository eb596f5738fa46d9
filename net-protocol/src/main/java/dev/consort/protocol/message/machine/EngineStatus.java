package dev.consort.protocol.message.machine;

import dev.consort.protocol.shape.MayBeAbsent;

/**
 * What makes the sound.
 *
 * @param kind {@code "consort"} or {@code "scsynth"}
 * @param output where the sound goes, for people
 * @param sampleRate Hz; absent if it is not known
 * @param blockFrames how many frames are made at once; absent if it is not known
 * @param load share of the time that the engine needs, 0–1
 * @param xruns blocks that came too late so far
 * @param voices how many notes sound; absent if it is not known
 */
public record EngineStatus(
        String kind,
        String output,
        @MayBeAbsent Integer sampleRate,
        @MayBeAbsent Integer blockFrames,
        double load,
        int xruns,
        @MayBeAbsent Integer voices) {}
