package dev.consort.tui.cli;

/**
 * What somebody wants of a server.
 *
 * @param bind address, or null for all
 * @param port 0 for any free one
 * @param project which project it works in; null keeps nothing
 * @param audio {@code auto}, {@code null} or {@code wav:FILE}
 * @param maxClients most people at once
 * @param isAnnounced whether the local network is told
 * @param isSecure whether an invite is needed to come in
 * @param isAlone whether the only player goes with the server, so that no seat is to be kept
 * @param midiOut the port that the session's clock goes to, a part of its name; null for none
 */
record ServerWish(
        String bind,
        int port,
        ProjectWish project,
        String audio,
        int maxClients,
        boolean isAnnounced,
        boolean isSecure,
        boolean isAlone,
        String midiOut) {
    /** Without MIDI clock. */
    ServerWish(
            String bind,
            int port,
            ProjectWish project,
            String audio,
            int maxClients,
            boolean isAnnounced,
            boolean isSecure,
            boolean isAlone) {
        this(bind, port, project, audio, maxClients, isAnnounced, isSecure, isAlone, null);
    }
}
