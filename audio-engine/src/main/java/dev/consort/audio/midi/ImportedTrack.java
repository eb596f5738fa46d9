package dev.consort.audio.midi;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What one channel of one track plays, while it is read. */
final class ImportedTrack {
    static final int DRUM_CHANNEL = 9;

    private static final int CONTROL_VOLUME = 7;
    private static final int CONTROL_PAN = 10;

    private final int channel;
    private final Map<Integer, Deque<Begun>> begun = new HashMap<>();
    private NoteMap notes = NoteMap.empty();
    private int program = -1;
    private int volume = -1;
    private int pan = -1;
    private int dropped;

    private record Begun(long tick, int velocity) {}

    ImportedTrack(int channel) {
        this.channel = channel;
    }

    void noteOn(long tick, int pitch, int velocity) {
        begun.computeIfAbsent(pitch, key -> new ArrayDeque<>()).add(new Begun(tick, velocity));
    }

    void noteOff(long tick, int pitch) {
        Deque<Begun> waiting = begun.get(pitch);
        if (waiting != null && !waiting.isEmpty()) {
            keep(waiting.poll(), pitch, tick);
        }
    }

    private void keep(Begun note, int pitch, long end) {
        if (note.tick > Ticks.LAST) {
            dropped++;
            return;
        }
        int duration = (int) Math.max(1, Math.min(end - note.tick, Ticks.LAST));
        notes = notes.with((int) note.tick, pitch, new Note(duration, note.velocity));
    }

    /** Ends what was never ended. */
    void finish(long lastTick) {
        begun.forEach((pitch, waiting) -> waiting.forEach(note -> keep(note, pitch, lastTick)));
        begun.clear();
    }

    void program(int number) {
        program = program < 0 ? number : program;
    }

    void control(int number, int value) {
        volume = number == CONTROL_VOLUME && volume < 0 ? value : volume;
        pan = number == CONTROL_PAN && pan < 0 ? value : pan;
    }

    NoteMap notes() {
        return notes;
    }

    int dropped() {
        return dropped;
    }

    boolean isDrums() {
        return channel == DRUM_CHANNEL;
    }

    /** 0–127; the piano when none was chosen. */
    int program() {
        return Math.max(0, program);
    }

    /** 0–1, by the square that General MIDI asks for; somewhat below full when none was set. */
    double level() {
        double share = (volume < 0 ? 100 : volume) / 127.0;
        return Math.round(share * share * 0.8 * 1000) / 1000.0;
    }

    /** −1 to 1. */
    double pan() {
        return pan < 0 ? 0 : Math.max(-1, Math.min(1, Math.round((pan - 64) / 63.0 * 100) / 100.0));
    }
}
