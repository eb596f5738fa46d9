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
 * @param maxClients most people at once
 * @param isAnnounced whether the local network is told
 * @param seats the file that keeps seats for the time after a restart; null keeps none
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
        Path seats,
        boolean isSecure) {}
