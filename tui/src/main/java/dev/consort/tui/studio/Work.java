package dev.consort.tui.studio;

/**
 * Some long work of the server.
 *
 * @param text what it is, for people
 * @param share how much of it is done, 0–1
 */
public record Work(String text, double share) {}
