package dev.consort.audio;

import dev.consort.audio.heard.Analyst;
import dev.consort.protocol.state.NetworkState;

/**
 * What makes the sound of a session. Every method may be called by any thread and returns at once; a false answer says
 * that a gesture was not taken, because there is no such thing or too many came at once.
 */
public interface SoundEngine extends AutoCloseable {
    /** This is what plays from now on. */
    void publish(NetworkState state);

    /**
     * Begins a live note.
     *
     * @param velocity 1–127; 0 ends the note, as in MIDI
     */
    boolean noteOn(int instrument, int pitch, int velocity);

    /** Ends a live note. */
    boolean noteOff(int instrument, int pitch);

    /**
     * Hits a pad of an instrument's kit.
     *
     * @param pad 0–11
     * @param velocity 1–127
     */
    boolean pad(int instrument, int pad, int velocity);

    /** Releases all that an instrument sounds. */
    boolean allNotesOff(int instrument);

    /** Puts the playhead at a tick. */
    boolean locate(int tick);

    /** What the engine shows now. */
    EngineReading reading();

    /** Who looks at what is heard; null where nobody can. The same one each time. */
    default Analyst analyst() {
        return null;
    }

    /** Ends playing. */
    @Override
    void close();
}
