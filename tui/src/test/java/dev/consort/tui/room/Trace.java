package dev.consort.tui.room;

import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/** What happened in a run: a hash of every frame with its time and place, and, if asked for, lines to read. */
final class Trace {
    private final CRC32C frames = new CRC32C();
    private final boolean isKept;
    private final List<String> lines = new ArrayList<>();
    private long hash = 17;
    private long count;

    Trace(boolean isKept) {
        this.isKept = isKept;
    }

    /** A frame sets out. */
    void frame(long now, int place, ByteBuf bytes) {
        frames.reset();
        frames.update(bytes.nioBuffer());
        fact(now);
        fact(place);
        fact(frames.getValue());
        count++;
    }

    void fact(long value) {
        hash = (hash ^ value) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
    }

    void line(long now, Object who, Object what) {
        if (isKept) {
            String text = String.valueOf(what);
            lines.add(String.format(
                    "%9.3f  %-10s %s", now / 1e9, who, text.length() > 240 ? text.substring(0, 240) + "…" : text));
        }
    }

    long hash() {
        return hash;
    }

    long frames() {
        return count;
    }

    List<String> lines() {
        return lines;
    }
}
