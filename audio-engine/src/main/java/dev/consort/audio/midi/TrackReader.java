package dev.consort.audio.midi;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.TreeMap;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/** One track of a file, sorted by channel. */
final class TrackReader {
    private static final int TRACK_NAME = 0x03;

    private final TreeMap<Integer, ChannelPart> parts = new TreeMap<>();
    private String name = "";

    TrackReader(Track track, MidiTime time, Conductor conductor) {
        for (int i = 0; i < track.size(); i++) {
            MidiEvent event = track.get(i);
            long tick = time.tick(event.getTick());
            if (event.getMessage() instanceof MetaMessage meta) {
                hear(meta, tick, conductor);
            } else if (event.getMessage() instanceof ShortMessage message && message.getCommand() < 0xF0) {
                parts.computeIfAbsent(message.getChannel(), ChannelPart::new).hear(message, tick);
            }
        }
        parts.values().forEach(part -> part.endAll(time.tick(track.ticks())));
    }

    private void hear(MetaMessage meta, long tick, Conductor conductor) {
        if (meta.getType() == TRACK_NAME && name.isEmpty()) {
            name = text(meta.getData());
        } else {
            conductor.hear(meta, tick);
        }
    }

    /** Files do not say how they write letters: what is no UTF-8 is taken for Latin 1. */
    private static String text(byte[] data) {
        String text = new String(data, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(data, StandardCharsets.ISO_8859_1);
    }

    Collection<ChannelPart> parts() {
        return parts.values();
    }

    /** The track's name when it tells one part from another; empty when several channels share it. */
    String partName() {
        return parts.values().stream().filter(part -> !part.notes().isEmpty()).count() == 1 ? name : "";
    }
}
