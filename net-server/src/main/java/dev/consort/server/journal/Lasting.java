package dev.consort.server.journal;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.Transport;

/** The part of a session that outlives the process: the music. Who is there, and that it is playing, does not. */
public final class Lasting {
    private Lasting() {}

    /** The session without people, at rest. */
    public static NetworkState of(NetworkState state) {
        return state.withPlayers(IdMap.empty())
                .withOwnership(IdMap.empty())
                .withPrivileged(null)
                .withTransport(state.transport().withPlaying(false).withRecording(false));
    }

    /** Whether two states differ in what outlives the process. */
    public static boolean differ(NetworkState before, NetworkState after) {
        return before != after
                && (before.session() != after.session()
                        || before.instruments() != after.instruments()
                        || before.pianoRoll() != after.pianoRoll()
                        || before.sequencer() != after.sequencer()
                        || before.arrangement() != after.arrangement()
                        || before.automation() != after.automation()
                        || before.mixer() != after.mixer()
                        || before.generators() != after.generators()
                        || before.midi() != after.midi()
                        || !atRest(before).equals(atRest(after)));
    }

    private static Transport atRest(NetworkState state) {
        return state.transport().withPlaying(false).withRecording(false);
    }
}
