package dev.consort.tui.cli;

import java.nio.file.Path;

/**
 * Which project somebody wants to work in.
 *
 * @param file its file or its name in the session folder; null for the one that was open last
 * @param isNew whether to begin a new one
 * @param session the session's name, or null
 * @param imported a Standard MIDI File to begin with, or null
 */
record ProjectWish(String file, boolean isNew, String session, Path imported) {
    /** The project that was open last. */
    static final ProjectWish LAST = new ProjectWish(null, false, null, null);
}
