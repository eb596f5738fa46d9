package dev.consort.audio.midi.file;

import java.util.Arrays;

/** The events of one track, up to its end or to where it cannot be understood any more. */
final class TrackBytes {
    private static final int LONGEST_NUMBER = 4;
    private static final int FIRST_STATUS = 0x80;
    private static final int FIRST_SYSTEM = 0xF0;
    private static final int SYSTEM_EXCLUSIVE = 0xF0;
    private static final int ESCAPE = 0xF7;
    private static final int META = 0xFF;

    private final byte[] bytes;
    private final int end;
    private int at;
    private long tick;
    private int running;
    private boolean ended;
    private boolean broken;
    private int skipped;

    TrackBytes(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    void read(MidiEvents events) {
        events.onTrack();
        while (!ended && !broken && at < end) {
            event(events);
        }
        events.onTrackEnd(tick);
    }

    boolean isEnded() {
        return ended;
    }

    boolean isBroken() {
        return broken;
    }

    int skipped() {
        return skipped;
    }

    /** Where reading stopped. */
    int at() {
        return at;
    }

    private void event(MidiEvents events) {
        int delta = number();
        int status = broken || at >= end ? -1 : bytes[at] & 0xFF;
        if (status >= FIRST_STATUS) {
            at++;
        } else if (status >= 0) {
            status = running;
        }
        if (status <= 0) {
            broken = true;
            return;
        }
        tick += delta;
        if (status < FIRST_SYSTEM) {
            channel(status, events);
        } else {
            system(status, events);
        }
    }

    private void channel(int status, MidiEvents events) {
        running = status;
        int kind = status & 0xE0;
        int first = next();
        // Program changes and channel pressure have one byte.
        int second = kind == 0xC0 ? 0 : next();
        if (broken) {
            return;
        }
        if (first >= FIRST_STATUS || second >= FIRST_STATUS) {
            skipped++;
        } else {
            events.onChannel(tick, status, first, second);
        }
    }

    private void system(int status, MidiEvents events) {
        switch (status) {
            case META -> meta(events);
            case SYSTEM_EXCLUSIVE, ESCAPE -> at += length();
            // These belong on a cable, not into a file.
            case 0xF2 -> skip(2);
            case 0xF1, 0xF3 -> skip(1);
            default -> skip(0);
        }
    }

    private void meta(MidiEvents events) {
        int type = next();
        int length = length();
        if (broken) {
            return;
        }
        at += length;
        if (type == Meta.END) {
            ended = true;
        } else {
            events.onMeta(tick, type, Arrays.copyOfRange(bytes, at - length, at));
        }
    }

    private void skip(int count) {
        skipped++;
        at = Math.min(end, at + count);
    }

    /** A number of bytes that are there. */
    private int length() {
        int length = number();
        broken |= length > end - at;
        return broken ? 0 : length;
    }

    /** Seven bits per byte, the highest bit set on all but the last. */
    private int number() {
        int number = 0;
        for (int i = 0; i < LONGEST_NUMBER; i++) {
            int part = next();
            number = number << 7 | part & 0x7F;
            if (part < FIRST_STATUS) {
                return number;
            }
        }
        broken = true;
        return 0;
    }

    private int next() {
        if (at < end) {
            return bytes[at++] & 0xFF;
        }
        broken = true;
        return 0;
    }
}
