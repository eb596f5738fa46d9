package dev.consort.audio.scsynth.recording;

/**
 * A recording that can be played.
 *
 * @param buffer the server's number of it
 * @param channels 1 or 2
 */
public record Loaded(int buffer, int channels) {}
