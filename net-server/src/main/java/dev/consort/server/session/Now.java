package dev.consort.server.session;

/**
 * One moment on both clocks.
 *
 * @param nanos monotonic, for measuring time
 * @param millis of the epoch, for telling people
 */
public record Now(long nanos, long millis) {}
