package dev.consort.tui.cli;

/**
 * What somebody wants of a server.
 *
 * @param bind address, or null for all
 * @param port 0 for any free one
 * @param project which project it works in; null keeps nothing
 * @param sound where the sound goes
 * @param maxClients most people at once
 * @param isAnnounced whether the local network is told
 * @param isSecure whether an invite is needed to come in
 * @param isAlone whether the only player goes with the server, so that no seat is to be kept
 */
record ServerWish(
        String bind,
        int port,
        ProjectWish project,
        SoundWish sound,
        int maxClients,
        boolean isAnnounced,
        boolean isSecure,
        boolean isAlone) {}
