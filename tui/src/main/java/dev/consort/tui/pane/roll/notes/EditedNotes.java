package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.state.arrangement.Clip;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.protocol.state.pattern.Ticks;
import dev.consort.tui.pane.PaneContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What is edited: the notes of an instrument's track, or of one of its clips.
 *
 * @param clip the clip's id; null for the track
 * @param content the clip; null for the track
 * @param notes as they are now
 */
public record EditedNotes(Instrument instrument, Integer clip, Clip content, NoteMap notes) {
    /**
     * What the selection says; null without an instrument. A clip that is gone, or is not the selected instrument's, gives
     * way to the track.
     */
    public static EditedNotes of(PaneContext context) {
        Instrument selected = context.selected();
        if (selected == null) {
            return null;
        }
        Clip clip = clip(context, selected);
        Integer id = clip == null ? null : context.view().roll().clip();
        context.view().roll().edit(id);
        NoteMap track = context.state().pianoRoll().notes(selected.id());
        return new EditedNotes(selected, id, clip, clip == null ? track : clip.notes());
    }

    private static Clip clip(PaneContext context, Instrument selected) {
        Integer id = context.view().roll().clip();
        Clip clip = id == null ? null : context.state().arrangement().clips().get(id);
        return clip == null || clip.instrument() != selected.id() ? null : clip;
    }

    /** Whether a pitch chooses a drum rather than a note. */
    public boolean isDrums() {
        return instrument.source().type().isDrums();
    }

    /** Every note. */
    public List<FoundNote> all() {
        return in(NoteArea.of(0, Ticks.LAST + 1));
    }

    /** The notes that begin in an area, in the order of time. */
    public List<FoundNote> in(NoteArea area) {
        List<FoundNote> found = new ArrayList<>();
        notes.window(area.from(), area.to(), (tick, pitch, note) -> {
            if (area.holds(tick, pitch)) {
                found.add(new FoundNote(tick, pitch, note));
            }
        });
        return found;
    }

    /** The tick at which the last note begins; 0 without notes. */
    public int lastTick() {
        int[] last = new int[1];
        notes.forEachEvent((tick, pitch, note) -> last[0] = tick);
        return last[0];
    }
}
