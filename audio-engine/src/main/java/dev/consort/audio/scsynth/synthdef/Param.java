package dev.consort.audio.scsynth.synthdef;

/**
 * A number that can be set from outside while the synth runs.
 *
 * @param initial what it is until then
 */
public record Param(String name, double initial) {}
