package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.state.pattern.Ticks;
import java.util.Comparator;
import java.util.List;

/** How far notes are moved together. */
public record Shift(int ticks, int semitones) {
    /** As far as asked, but no note leaves the keyboard or the song. */
    static Shift within(List<FoundNote> notes, int ticks, int semitones) {
        int wide = ticks;
        int high = semitones;
        for (FoundNote note : notes) {
            wide = Math.max(-note.tick(), Math.min(Ticks.LAST - note.tick(), wide));
            high = Math.max(-note.pitch(), Math.min(Ticks.HIGHEST_PITCH - note.pitch(), high));
        }
        return notes.isEmpty() ? new Shift(0, 0) : new Shift(wide, high);
    }

    public boolean isNone() {
        return ticks == 0 && semitones == 0;
    }

    /** Those that go ahead first, so that none comes to lie where another one has yet to leave. */
    Comparator<FoundNote> order() {
        Comparator<FoundNote> time = Comparator.comparingInt(FoundNote::tick);
        Comparator<FoundNote> height = Comparator.comparingInt(FoundNote::pitch);
        return (ticks > 0 ? time.reversed() : time).thenComparing(semitones > 0 ? height.reversed() : height);
    }
}
