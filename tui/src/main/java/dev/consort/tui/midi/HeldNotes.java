package dev.consort.tui.midi;

import dev.consort.protocol.action.PlayAction;
import dev.consort.protocol.action.PlayAction.NoteOff;
import dev.consort.protocol.action.PlayAction.NoteOn;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What keys and pedals hold. Every note that begins ends exactly once, at the instrument where it began: when the last key
 * that holds it is let go and the pedal of its channel is up, or when all is let go. One thread at a time.
 */
final class HeldNotes {
    private static final int CHANNELS = 16;

    private record Key(int channel, int pitch) {}

    private record Note(int instrument, int pitch) {}

    /**
     * @param isDown false when only the pedal holds it
     */
    private record Hold(Note note, boolean isDown) {}

    private final Map<Key, Hold> holds = new LinkedHashMap<>();
    private final boolean[] pedals = new boolean[CHANNELS];
    private final Consumer<PlayAction> sink;

    /** @param sink hears each beginning and each end, in their order */
    HeldNotes(Consumer<PlayAction> sink) {
        this.sink = sink;
    }

    /**
     * A key goes down. What it held before, or another key at the same pitch of the instrument, ends first.
     *
     * @param channel 0–15
     * @param velocity 1–127
     */
    void press(int channel, int pitch, int velocity, int instrument) {
        Key key = new Key(channel, pitch);
        drop(key);
        Note note = new Note(instrument, pitch);
        if (isHeld(note)) {
            end(note);
        }
        holds.put(key, new Hold(note, true));
        sink.accept(new NoteOn(instrument, pitch, velocity));
    }

    /** A key goes up. */
    void release(int channel, int pitch) {
        Key key = new Key(channel, pitch);
        Hold hold = holds.get(key);
        if (hold != null && pedals[channel]) {
            holds.put(key, new Hold(hold.note(), false));
        } else {
            drop(key);
        }
    }

    /** The sustain pedal of a channel goes down or up. */
    void pedal(int channel, boolean isDown) {
        pedals[channel] = isDown;
        if (!isDown) {
            dropAll(entry ->
                    entry.getKey().channel() == channel && !entry.getValue().isDown());
        }
    }

    /** Everything of a channel ends; its pedal is up. */
    void silence(int channel) {
        pedals[channel] = false;
        dropAll(entry -> entry.getKey().channel() == channel);
    }

    /** Everything ends; all pedals are up. */
    void silence() {
        Arrays.fill(pedals, false);
        dropAll(entry -> true);
    }

    boolean isEmpty() {
        return holds.isEmpty();
    }

    private void dropAll(Predicate<Map.Entry<Key, Hold>> condition) {
        List<Key> dropped = holds.entrySet().stream()
                .filter(condition)
                .map(Map.Entry::getKey)
                .toList();
        dropped.forEach(this::drop);
    }

    private void drop(Key key) {
        Hold hold = holds.remove(key);
        if (hold != null && !isHeld(hold.note())) {
            end(hold.note());
        }
    }

    private boolean isHeld(Note note) {
        return holds.values().stream().anyMatch(hold -> hold.note().equals(note));
    }

    private void end(Note note) {
        sink.accept(new NoteOff(note.instrument(), note.pitch()));
    }
}
