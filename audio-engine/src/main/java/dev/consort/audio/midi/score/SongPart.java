package dev.consort.audio.midi.score;

import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.Ticks;

/** The clips of the song, written out in their places. */
record SongPart(Arrangement song, Parts parts) {
    void write() {
        for (Placement placement : song.placements()) {
            Clip clip = song.clips().get(placement.clip());
            if (clip != null && parts.has(placement.instrument()) && sounds(clip)) {
                write(placement, clip);
            }
        }
    }

    /** Whether each of its repeats adds a note, so that writing them all comes to an end. */
    private static boolean sounds(Clip clip) {
        boolean[] found = {false};
        clip.notes().window(0, clip.length(), (tick, pitch, note) -> found[0] = true);
        return found[0];
    }

    private void write(Placement placement, Clip clip) {
        int length = placement.length() == null ? clip.length() : placement.length();
        long room = Math.min(length, (long) Ticks.LAST + 1 - placement.start());
        for (long from = 0; from < room && !parts.isFull(); from += Math.max(1, clip.length())) {
            long begin = from;
            long left = length - from;
            clip.notes().window(0, Math.min(left, clip.length()), (tick, pitch, note) -> {
                // A placement's own length cuts off; without one the last note rings out.
                long most = placement.length() == null ? Long.MAX_VALUE : left - tick;
                Note cut = note.withDuration((int) Math.min(note.duration(), most));
                parts.add(placement.instrument(), placement.start() + begin + tick, pitch, cut);
            });
        }
    }
}
