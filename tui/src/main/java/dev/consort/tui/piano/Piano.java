package dev.consort.tui.piano;

import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.tui.input.KeyStroke;
import dev.consort.tui.input.KeyboardKey;
import dev.consort.tui.input.Keymap;
import dev.consort.tui.studio.Studio;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays live notes. Where the terminal tells when a key is let go, a note ends then; elsewhere it ends by itself after the
 * given length, and a key that repeats holds it. A latched note ends when its key is pressed again.
 */
public final class Piano {
    private static final int VELOCITY_STEP = 8;
    private static final int ACCENT = 24;
    private static final int SHORTEST_MILLIS = 60;

    private final Studio studio;
    private final LetterKeys letters;
    private final Map<Integer, HeldNote> held = new LinkedHashMap<>();
    private final Map<String, Integer> down = new LinkedHashMap<>();
    private boolean on;
    private boolean latched;
    private boolean isToldOfReleases;
    private int octave = 3;
    private int velocity = 96;

    /** @param keymap says which letters are keys */
    public Piano(Studio studio, Keymap keymap) {
        this.studio = studio;
        this.letters = new LetterKeys(keymap);
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
        letAllGo();
    }

    public int octave() {
        return octave;
    }

    public int velocity() {
        return velocity;
    }

    /** Whether notes stay until their key is pressed again. */
    public boolean isLatched() {
        return latched;
    }

    /** Does what a key asks for; false if it is no key of the piano. */
    public boolean perform(KeyboardKey command) {
        switch (command) {
            case KEYS_OCTAVE_DOWN -> octave = Math.max(-1, octave - 1);
            case KEYS_OCTAVE_UP -> octave = Math.min(8, octave + 1);
            case KEYS_SOFTER -> velocity = Math.max(1, velocity - VELOCITY_STEP);
            case KEYS_LOUDER -> velocity = Math.min(127, velocity + VELOCITY_STEP);
            case KEYS_LATCH -> latch();
            case KEYS_OFF -> close();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void latch() {
        latched = !latched;
        letAllGo();
    }

    /** Lets go what waits for a key whose release will not be heard. */
    public void handsOff() {
        List.copyOf(down.values()).stream()
                .filter(held::containsKey)
                .filter(pitch -> !latched)
                .forEach(pitch -> letGo(held.get(pitch)));
        down.clear();
    }

    private void letAllGo() {
        List.copyOf(held.values()).forEach(this::letGo);
        down.clear();
    }

    /** Begins the note of a key; of a latched note that sounds, it is the end. */
    public void play(KeyboardKey row, KeyStroke key, Instrument instrument, int lengthMillis, long nowMillis) {
        int pitch = letters.pitch(key, octave, instrument.source().type().isDrums());
        if (pitch < 0) {
            return;
        }
        HeldNote before = held.get(pitch);
        boolean repeats = before != null && (before.isRepeat(nowMillis) || down.containsValue(pitch));
        if (latched && before != null && !repeats) {
            letGo(before);
            return;
        }
        if (!repeats) {
            strike(instrument.id(), pitch, row.isAccent(), before);
        }
        sustain(key, new HeldNote(instrument.id(), pitch, nowMillis, end(lengthMillis, nowMillis)));
    }

    private long end(int lengthMillis, long nowMillis) {
        boolean waits = latched || isToldOfReleases;
        return waits ? HeldNote.NEVER : nowMillis + Math.max(SHORTEST_MILLIS, lengthMillis);
    }

    private void sustain(KeyStroke key, HeldNote note) {
        held.put(note.pitch(), note);
        if (isToldOfReleases) {
            down.put(key.label(), note.pitch());
        }
    }

    private void strike(int instrument, int pitch, boolean accent, HeldNote before) {
        if (before != null) {
            letGo(before);
        }
        studio.dispatch(new NoteOn(instrument, pitch, Math.min(127, velocity + (accent ? ACCENT : 0))));
    }

    /** A key is up again. */
    public void release(KeyStroke key) {
        boolean first = !isToldOfReleases;
        isToldOfReleases = true;
        Integer pitch = down.remove(key.label());
        if (latched) {
            return;
        }
        if (pitch != null && held.containsKey(pitch)) {
            letGo(held.get(pitch));
        } else if (first) {
            letAllGo();
        }
    }

    /** Lets go what has sounded long enough. */
    public void release(long nowMillis) {
        List.copyOf(held.values()).stream()
                .filter(note -> note.isOver(nowMillis))
                .forEach(this::letGo);
    }

    /** How long until the next note ends by itself; very long when none does. */
    public long remainingMillis(long nowMillis) {
        return held.values().stream()
                .filter(note -> note.endsAt() != HeldNote.NEVER)
                .mapToLong(note -> Math.max(0, note.endsAt() - nowMillis))
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private void letGo(HeldNote note) {
        held.remove(note.pitch());
        studio.dispatch(new NoteOff(note.instrument(), note.pitch()));
    }
}
