package dev.consort.tui.piano;

import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.tui.studio.Studio;

/** One tone that is heard for a while: it ends when its time is over, when another one begins, or sooner. */
public final class PassingTone {
    private static final int VELOCITY = 88;

    private final Studio studio;
    private int instrument;
    private int pitch = -1;
    private long endsAt;

    public PassingTone(Studio studio) {
        this.studio = studio;
    }

    /** The pitch that sounds; −1 for none. */
    public int pitch() {
        return pitch;
    }

    /** Whether it sounds on an instrument. */
    public boolean isOn(int id) {
        return pitch >= 0 && instrument == id;
    }

    /** Begins it, unless this player may not play that instrument: then the session says why. */
    public void begin(int onInstrument, int newPitch, long nowMillis, long lengthMillis) {
        end();
        NoteOn note = new NoteOn(onInstrument, newPitch, VELOCITY);
        boolean may = studio.link().isJoined() && note.access().refusal(studio.state(), studio.clientId()) == null;
        studio.dispatch(note);
        if (may) {
            instrument = onInstrument;
            pitch = newPitch;
            endsAt = nowMillis + lengthMillis;
        }
    }

    /** Ends it, if it sounds. */
    public void end() {
        if (pitch >= 0 && studio.state().instruments().get(instrument) != null) {
            studio.dispatch(new NoteOff(instrument, pitch));
        }
        pitch = -1;
    }

    /** Time has come to {@code nowMillis}. */
    public void advance(long nowMillis) {
        if (pitch >= 0 && endsAt <= nowMillis) {
            end();
        }
    }

    /** How long it still sounds; very long if it does not. */
    public long remainingMillis(long nowMillis) {
        return pitch < 0 ? Long.MAX_VALUE : Math.max(0, endsAt - nowMillis);
    }
}
