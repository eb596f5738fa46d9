package dev.consort.server.machine;

import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What a machine is fitted with.
 *
 * @param kind what makes the sound: {@code "consort"} or {@code "scsynth"}
 * @param output where the sound goes at this moment, for people
 * @param sampleRate Hz; null if it is not known
 * @param blockFrames frames that are made at once; null if that is not known
 * @param midiOut where MIDI clock goes; null for nowhere
 * @param samples the folder with recordings for samplers; null for none
 * @param recorder records what is heard; null where nobody can
 */
public record Fittings(
        String kind,
        Supplier<String> output,
        Integer sampleRate,
        Integer blockFrames,
        String midiOut,
        Path samples,
        MixRecorder recorder) {
    /** Nothing but an engine whose output nobody knows. */
    public static final Fittings BARE = new Fittings("consort", () -> "unknown", null, null, null, null, null);
}
