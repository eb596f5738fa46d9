package dev.consort.tui.piano;

import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.KeyboardKey;
import dev.consort.tui.studio.Studio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plays live notes. A note ends by itself after the given length; a key that repeats holds it. */
public final class Piano {
    private static final int VELOCITY_STEP = 8;
    private static final int SHORTEST_MILLIS = 60;

    private final Studio studio;
    private final Map<Integer, HeldNote> held = new LinkedHashMap<>();
    private boolean on;
    private int octave = 3;
    private int velocity = 96;

    public Piano(Studio studio) {
        this.studio = studio;
    }

    public boolean isOn() {
        return on;
    }

    public void open() {
        on = true;
    }

    /** Goes back to ordinary keys and lets every note go. */
    public void close() {
        on = false;
        List.copyOf(held.values()).forEach(this::letGo);
    }

    public int octave() {
        return octave;
    }

    public int velocity() {
        return velocity;
    }

    /** Does what a key asks for; false if it is no key of the piano. */
    public boolean perform(KeyboardKey command) {
        switch (command) {
            case KEYS_OCTAVE_DOWN -> octave = Math.max(-1, octave - 1);
            case KEYS_OCTAVE_UP -> octave = Math.min(8, octave + 1);
            case KEYS_SOFTER -> velocity = Math.max(1, velocity - VELOCITY_STEP);
            case KEYS_LOUDER -> velocity = Math.min(127, velocity + VELOCITY_STEP);
            case KEYS_OFF -> close();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Begins the note of a key. */
    public void play(KeyboardKey row, KeyStroke key, Instrument instrument, int lengthMillis, long nowMillis) {
        int pitch =
                LetterKeys.pitch(row, key, octave, instrument.source().type().isDrums());
        if (pitch < 0) {
            return;
        }
        HeldNote before = held.get(pitch);
        if (before == null || !before.isRepeat(nowMillis)) {
            strike(instrument.id(), pitch, before);
        }
        long endsAt = nowMillis + Math.max(SHORTEST_MILLIS, lengthMillis);
        held.put(pitch, new HeldNote(instrument.id(), pitch, nowMillis, endsAt));
    }

    private void strike(int instrument, int pitch, HeldNote before) {
        if (before != null) {
            letGo(before);
        }
        studio.dispatch(new NoteOn(instrument, pitch, velocity));
    }

    /** Lets go what has sounded long enough. */
    public void release(long nowMillis) {
        List.copyOf(held.values()).stream()
                .filter(note -> note.endsAt() <= nowMillis)
                .forEach(this::letGo);
    }

    /** How long until the next note ends; very long when none sounds. */
    public long remainingMillis(long nowMillis) {
        return held.values().stream()
                .mapToLong(note -> Math.max(0, note.endsAt() - nowMillis))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private void letGo(HeldNote note) {
        held.remove(note.pitch());
        studio.dispatch(new NoteOff(note.instrument(), note.pitch()));
    }
}
