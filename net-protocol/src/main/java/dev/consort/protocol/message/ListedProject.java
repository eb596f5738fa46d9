package dev.consort.protocol.message;

/**
 * A project in the session folder.
 *
 * @param name for {@code Session.Load}
 * @param t when it was changed last, ms
 * @param bytes how large its file is
 */
public record ListedProject(String name, long t, long bytes) {}
