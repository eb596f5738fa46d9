package dev.consort.tui.app;

/**
 * Something that is asked on the status line.
 *
 * @param text with the keys that answer it
 * @param passing whether any other key takes it back
 * @param endsAtMillis when it is no longer asked
 */
record Question(String text, boolean passing, long endsAtMillis, Runnable yes, Runnable no) {}
