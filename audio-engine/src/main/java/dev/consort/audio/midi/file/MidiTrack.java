package dev.consort.audio.midi.file;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A track that is being written. Events may come in any order; at one tick, notes end before others begin. For one
 * thread.
 */
public final class MidiTrack {
    private static final int NOTE_OFF = 0x80;
    private static final int NOTE_ON = 0x90;

    /** What comes first at a tick. */
    private enum Rank {
        SETTING,
        ENDING,
        COMMENT,
        BEGINNING
    }

    private final List<Event> events = new ArrayList<>();

    private record Event(int tick, Rank rank, byte[] bytes) {}

    /** A meta event that holds for the track or from a tick on. */
    public void meta(int tick, int type, byte[] data) {
        events.add(new Event(tick, Rank.SETTING, metaBytes(type, data)));
    }

    /** A meta event about notes that begin at this tick. */
    public void comment(int tick, int type, byte[] data) {
        events.add(new Event(tick, Rank.COMMENT, metaBytes(type, data)));
    }

    /**
     * A program change, controller and the like, in front of the notes of its tick.
     *
     * @param status kind and channel
     * @param data one or two bytes, 0–127
     */
    public void setting(int tick, int status, int... data) {
        byte[] bytes = new byte[1 + data.length];
        bytes[0] = (byte) status;
        for (int i = 0; i < data.length; i++) {
            bytes[1 + i] = (byte) data[i];
        }
        events.add(new Event(tick, Rank.SETTING, bytes));
    }

    /** A note from its beginning to its end. */
    public void note(int channel, int tick, int end, int pitch, int velocity) {
        byte[] on = {(byte) (NOTE_ON | channel), (byte) pitch, (byte) velocity};
        byte[] off = {(byte) (NOTE_OFF | channel), (byte) pitch, 64};
        events.add(new Event(tick, Rank.BEGINNING, on));
        events.add(new Event(end, Rank.ENDING, off));
    }

    private static byte[] metaBytes(int type, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0xFF);
        out.write(type);
        number(data.length, out);
        out.writeBytes(data);
        return out.toByteArray();
    }

    /** The events with the time between them, and the end. */
    byte[] content() {
        events.sort(Comparator.comparingInt(Event::tick).thenComparing(Event::rank));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int before = 0;
        for (Event event : events) {
            number(event.tick - before, out);
            out.writeBytes(event.bytes);
            before = event.tick;
        }
        out.write(0);
        out.writeBytes(metaBytes(Meta.END, new byte[0]));
        return out.toByteArray();
    }

    private static void number(int value, ByteArrayOutputStream out) {
        for (int shift = 21; shift > 0; shift -= 7) {
            if (value >>> shift != 0) {
                out.write(value >>> shift & 0x7F | 0x80);
            }
        }
        out.write(value & 0x7F);
    }
}
