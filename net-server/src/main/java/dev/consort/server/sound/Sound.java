package dev.consort.server.sound;

import dev.consort.protocol.state.NetworkState;

/** The sound engine as a session sees it. Every method returns at once and may be called by the session's thread. */
public interface Sound {
    /** Tells the engine what is true now. */
    void publish(NetworkState state);

    /** Begins a live note, on the short way that no patch and no save holds up. */
    void noteOn(int instrument, int pitch, int velocity);

    /** Ends a live note. */
    void noteOff(int instrument, int pitch);

    /** Hits a pad of an instrument's kit, 0–11. */
    void pad(int instrument, int pad, int velocity);

    /** Ends all live notes of an instrument. */
    void allNotesOff(int instrument);

    /** Goes to a tick while the band plays. */
    void locate(int tick);

    /** What the engine does at this moment. */
    SoundReading reading();

    /** The machine behind it; the same one each time. */
    default Backstage backstage() {
        return Backstage.NONE;
    }
}
