package dev.consort.tui.cli;

import java.nio.file.Path;

/**
 * What somebody wants of a server.
 *
 * @param bind address, or null for all
 * @param port 0 for any free one
 * @param session name, or null
 * @param audio {@code auto}, {@code null} or {@code wav:FILE}
 * @param imported a Standard MIDI File, or null
 * @param isSecure whether an invite is needed to come in
 */
record ServerWish(
        String bind,
        int port,
        String session,
        String audio,
        Path imported,
        int maxClients,
        boolean isAnnounced,
        boolean isSecure) {}
