package dev.consort.tui.pane.projects;

/**
 * A line that can be chosen.
 *
 * @param heading the heading above it, where another one begins; else empty
 * @param mark whether it is the open one
 * @param name what it is
 * @param when the day and time; empty where there is none
 * @param detail more about it
 * @param enter what Enter does
 */
record Item(String heading, boolean mark, String name, String when, String detail, Runnable enter) {}
