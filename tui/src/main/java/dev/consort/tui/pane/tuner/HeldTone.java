package dev.consort.tui.pane.tuner;

import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.tui.pane.PaneContext;

/** The tone that sounds, if one does: it ends when its time is over, or sooner. */
final class HeldTone {
    private static final int VELOCITY = 80;
    private static final long LENGTH_MILLIS = 8000;

    private final PaneContext context;
    private int instrument;
    private int pitch = -1;
    private long endsAt;

    HeldTone(PaneContext context) {
        this.context = context;
    }

    /** The pitch that sounds; −1 for none. */
    int pitch() {
        return pitch;
    }

    void begin(int onInstrument, int newPitch, long nowMillis) {
        end();
        NoteOn note = new NoteOn(onInstrument, newPitch, VELOCITY);
        boolean may = note.access().refusal(context.state(), context.studio().clientId()) == null;
        context.send(note);
        if (may) {
            instrument = onInstrument;
            pitch = newPitch;
            endsAt = nowMillis + LENGTH_MILLIS;
        }
    }

    void end() {
        if (pitch >= 0 && context.state().instruments().get(instrument) != null) {
            context.send(new NoteOff(instrument, pitch));
        }
        pitch = -1;
    }

    void advance(long nowMillis) {
        if (pitch >= 0 && endsAt <= nowMillis) {
            end();
        }
    }

    /** How long it still sounds; very long if none does. */
    long remainingMillis(long nowMillis) {
        return pitch < 0 ? Long.MAX_VALUE : Math.max(0, endsAt - nowMillis);
    }
}
