package dev.consort.audio.midi.score;

import dev.consort.protocol.keyed.TickMap;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Each instrument's notes while they are being written out. */
final class Parts {
    private final Instruments band;
    private final Map<Integer, NoteMap> taken = new HashMap<>();
    private final Map<Integer, TreeMap<Long, Note>> added = new HashMap<>();
    private long end;
    private int count;
    private int inOnePlace;
    private int behindTheEnd;

    Parts(Instruments band) {
        this.band = band;
    }

    boolean has(int instrument) {
        return band.byId().contains(instrument);
    }

    /** Takes notes over as they are. */
    void take(int instrument, NoteMap notes) {
        taken.put(instrument, notes);
        notes.forEachEvent((tick, pitch, note) -> end = Math.max(end, (long) tick + note.duration()));
    }

    boolean isFull() {
        return count >= Score.MOST_WRITTEN_OUT;
    }

    /** Adds a note; of two in one place the longer one stays. */
    void add(int instrument, long tick, int pitch, Note note) {
        if (tick > Ticks.LAST) {
            behindTheEnd++;
        } else if (!isFull()) {
            count++;
            put(instrument, tick * TickMap.LANES + pitch, note);
            end = Math.max(end, tick + note.duration());
        }
    }

    private void put(int instrument, long key, Note note) {
        TreeMap<Long, Note> notes = added.computeIfAbsent(instrument, id -> new TreeMap<>());
        Note there = notes.get(key);
        if (there == null) {
            there = taken.getOrDefault(instrument, NoteMap.empty()).get(key);
        }
        inOnePlace += there == null ? 0 : 1;
        notes.put(key, there != null && there.duration() >= note.duration() ? there : note);
    }

    /** The tick at which the last note has ended. */
    long end() {
        return end;
    }

    NoteMap notes(int instrument) {
        NoteMap notes = taken.getOrDefault(instrument, NoteMap.empty());
        return notes.withAll(added.getOrDefault(instrument, new TreeMap<>()));
    }

    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (isFull()) {
            remarks.add("Clips and drum patterns were written out up to " + Score.MOST_WRITTEN_OUT
                    + " notes; the rest was left out.");
        }
        if (inOnePlace > 0) {
            remarks.add("Notes that fell on another of the same pitch were written as one: " + inOnePlace + ".");
        }
        if (behindTheEnd > 0) {
            remarks.add("Notes behind the last possible bar were left out: " + behindTheEnd + ".");
        }
        return remarks;
    }
}
