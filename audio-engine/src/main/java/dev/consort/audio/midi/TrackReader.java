package dev.consort.audio.midi;

import dev.consort.audio.midi.file.Meta;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** One track of a file, sorted by channel. Ticks are ours. */
final class TrackReader {
    private static final int MOST_NAME_BYTES = 1024;
    private static final int KIND = 0xF0;
    private static final int CHANNEL = 0x0F;

    private final TreeMap<Integer, ChannelPart> parts = new TreeMap<>();
    private final Findings findings;
    private final List<Remark> extras = new ArrayList<>();
    private String name = "";
    private int port;

    /** What the file says about a note. */
    private record Remark(long tick, NoteExtra extra) {}

    TrackReader(Findings findings) {
        this.findings = findings;
    }

    void hear(long tick, int status, int first, int second) {
        parts.computeIfAbsent(status & CHANNEL, channel -> new ChannelPart(port, channel, findings))
                .hear(status & KIND, first, second, tick);
    }

    void hearMeta(long tick, int type, byte[] data) {
        if (type == Meta.NAME && name.isEmpty()) {
            name = text(data);
        } else if (type == Meta.PORT && data.length == 1) {
            port = data[0];
        } else if (type == Meta.PRIVATE && extras.size() < Findings.MOST_NOTES) {
            NoteExtra extra = NoteExtra.of(data);
            if (extra != null) {
                extras.add(new Remark(tick, extra));
            }
        }
    }

    void end(long tick) {
        parts.values().forEach(part -> part.endAll(tick));
        for (Remark remark : extras) {
            parts.values().forEach(part -> part.refine(remark.tick, remark.extra));
        }
        extras.clear();
    }

    /** Files do not say how they write letters: what is no UTF-8 is taken for Latin 1. */
    private static String text(byte[] data) {
        int length = Math.min(data.length, MOST_NAME_BYTES);
        String text = new String(data, 0, length, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : new String(data, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Its channels, those without a note too. */
    Collection<ChannelPart> parts() {
        return parts.values();
    }

    /** What it is called; possibly empty, and not cleaned. */
    String name() {
        return name;
    }

    /** The track's name when it tells one part from another; empty when several channels share it. */
    String partName() {
        return parts.values().stream().filter(part -> !part.isSilent()).count() == 1 ? name : "";
    }
}
