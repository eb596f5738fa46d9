package dev.consort.audio.midi;

import dev.consort.protocol.state.TimeSignature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.MidiMessage;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** Goes through a sequence once and gathers tempos, measure, and what each channel of each track plays. */
final class MidiReader {
    private static final int META_TRACK_NAME = 0x03;
    private static final int META_TEMPO = 0x51;
    private static final int META_TIME_SIGNATURE = 0x58;
    private static final double MICROS_PER_MINUTE = 60_000_000;

    private final Map<Long, Double> tempos = new TreeMap<>();
    private final List<NamedTrack> tracks = new ArrayList<>();
    private final double scale;
    private TimeSignature timeSignature;

    /** One channel of a track with the track's name, which may be empty. */
    record NamedTrack(String name, ImportedTrack track) {}

    MidiReader(Sequence sequence, double ticksPerFileTick) {
        scale = ticksPerFileTick;
        for (Track track : sequence.getTracks()) {
            read(track);
        }
    }

    private void read(Track track) {
        Map<Integer, ImportedTrack> channels = new LinkedHashMap<>();
        String name = "";
        for (int i = 0; i < track.size(); i++) {
            MidiEvent event = track.get(i);
            MidiMessage message = event.getMessage();
            if (message instanceof ShortMessage played) {
                play(channels, played, tick(event));
            } else if (message instanceof MetaMessage meta) {
                name = meta.getType() == META_TRACK_NAME && name.isEmpty() ? text(meta) : name;
                note(meta, tick(event));
            }
        }
        finish(channels, name, Math.round(track.ticks() * scale));
    }

    private void finish(Map<Integer, ImportedTrack> channels, String name, long lastTick) {
        for (ImportedTrack played : channels.values()) {
            played.finish(lastTick);
            if (!played.notes().isEmpty()) {
                tracks.add(new NamedTrack(name, played));
            }
        }
    }

    private long tick(MidiEvent event) {
        return Math.round(event.getTick() * scale);
    }

    private static String text(MetaMessage meta) {
        return new String(meta.getData(), StandardCharsets.ISO_8859_1);
    }

    private static void play(Map<Integer, ImportedTrack> channels, ShortMessage message, long tick) {
        ImportedTrack track = channels.computeIfAbsent(message.getChannel(), ImportedTrack::new);
        int first = message.getData1();
        int second = message.getData2();
        switch (message.getCommand()) {
            case ShortMessage.NOTE_ON -> {
                if (second > 0) {
                    track.noteOn(tick, first, second);
                } else {
                    track.noteOff(tick, first);
                }
            }
            case ShortMessage.NOTE_OFF -> track.noteOff(tick, first);
            case ShortMessage.PROGRAM_CHANGE -> track.program(first);
            case ShortMessage.CONTROL_CHANGE -> track.control(first, second);
            default -> {
                // Bends and pressure have no place in the roll.
            }
        }
    }

    private void note(MetaMessage meta, long tick) {
        byte[] data = meta.getData();
        if (meta.getType() == META_TEMPO && data.length >= 3) {
            int micros = (data[0] & 0xff) << 16 | (data[1] & 0xff) << 8 | data[2] & 0xff;
            tempos.put(tick, micros == 0 ? 120 : MICROS_PER_MINUTE / micros);
        } else if (meta.getType() == META_TIME_SIGNATURE && data.length >= 2 && timeSignature == null) {
            timeSignature = measure(data[0], data[1]);
        }
    }

    private static TimeSignature measure(int beats, int powerOfTwo) {
        boolean isUsual = beats >= 1 && beats <= 32 && powerOfTwo >= 0 && powerOfTwo <= 5;
        return isUsual ? new TimeSignature(beats, 1 << powerOfTwo) : null;
    }

    /** Quarter notes per minute by tick, in order. */
    Map<Long, Double> tempos() {
        return tempos;
    }

    List<NamedTrack> tracks() {
        return tracks;
    }

    /** The first measure; 4/4 when none is told. */
    TimeSignature timeSignature() {
        return timeSignature == null ? new TimeSignature(4, 4) : timeSignature;
    }
}
