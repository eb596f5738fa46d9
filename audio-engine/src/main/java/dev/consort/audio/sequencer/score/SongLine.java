package dev.consort.audio.sequencer.score;

import dev.consort.protocol.state.arrangement.Arrangement;
import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.arrangement.Placement;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import java.util.Arrays;
import java.util.List;

/**
 * The clips that an instrument plays, in their places. A placement's own length repeats the clip or cuts it off, and its
 * last notes with it; without one, notes ring out as long as they are.
 */
final class SongLine implements Line {
    private final int[] starts;
    private final long[] ends;
    private final long[] latestEnds;
    private final long[] endsSoFar;
    private final int[] lengths;
    private final NoteMap[] notes;
    private final boolean overlaps;

    private SongLine(List<Placement> placements, Arrangement song) {
        int count = placements.size();
        starts = new int[count];
        ends = new long[count];
        latestEnds = new long[count];
        endsSoFar = new long[count];
        lengths = new int[count];
        notes = new NoteMap[count];
        boolean over = false;
        for (int i = 0; i < count; i++) {
            put(i, placements.get(i), song.clips().get(placements.get(i).clip()));
            over |= i > 0 && starts[i] < endsSoFar[i - 1];
            endsSoFar[i] = Math.max(ends[i], i == 0 ? 0 : endsSoFar[i - 1]);
        }
        overlaps = over;
    }

    private void put(int at, Placement placement, Clip clip) {
        Integer own = placement.length();
        starts[at] = placement.start();
        ends[at] = (long) placement.start() + (own == null ? clip.length() : own);
        latestEnds[at] = own == null ? Long.MAX_VALUE : ends[at];
        lengths[at] = clip.length();
        notes[at] = clip.notes();
    }

    /** The line of placements of clips that there are, in the order of their starts; the former one if it is the same. */
    static SongLine of(List<Placement> placements, Arrangement song, Line before) {
        SongLine made = new SongLine(placements, song);
        return before instanceof SongLine known && made.isAs(known) ? known : made;
    }

    private boolean isAs(SongLine other) {
        boolean same = notes.length == other.notes.length;
        for (int i = 0; same && i < notes.length; i++) {
            same = notes[i] == other.notes[i];
        }
        return same
                && Arrays.equals(starts, other.starts)
                && Arrays.equals(ends, other.ends)
                && Arrays.equals(latestEnds, other.latestEnds)
                && Arrays.equals(lengths, other.lengths);
    }

    @Override
    public void read(long from, long to, ScoreReader reader) {
        for (int i = startingBefore(to) - 1; i >= 0 && endsSoFar[i] > from; i--) {
            if (ends[i] > from && !notes[i].isEmpty()) {
                read(i, Math.max(from, starts[i]), Math.min(to, ends[i]), reader);
            }
        }
    }

    private void read(int at, long from, long to, ScoreReader reader) {
        long round = starts[at] + (from - starts[at]) / lengths[at] * lengths[at];
        for (; round < to; round += lengths[at]) {
            reader.from(round, latestEnds[at]);
            notes[at].window(from - round, Math.min(lengths[at], to - round), reader.notes);
        }
    }

    private int startingBefore(long tick) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < tick) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public int durationAt(int tick, int pitch) {
        long longest = 0;
        for (int i = startingBefore(tick + 1L) - 1; i >= 0 && endsSoFar[i] > tick; i--) {
            Note note = ends[i] > tick ? notes[i].at((tick - starts[i]) % lengths[i], pitch) : null;
            longest = note == null ? longest : Math.max(longest, Math.min(note.duration(), latestEnds[i] - tick));
        }
        return (int) longest;
    }

    @Override
    public boolean overlaps() {
        return overlaps;
    }
}
