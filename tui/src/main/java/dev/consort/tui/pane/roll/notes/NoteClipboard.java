package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.action.PastedNote;
import java.util.List;

/** Notes that were copied. Only this person has them. */
public final class NoteClipboard {
    private List<PastedNote> notes = List.of();
    private int ticks;

    /** Takes a copy of an area; answers how many notes there were. An area without notes leaves what was copied before. */
    public int copy(EditedNotes from, NoteArea area) {
        List<FoundNote> found = from.in(area);
        if (!found.isEmpty()) {
            notes = found.stream().map(one -> one.from(area.from())).toList();
            ticks = area.ticks();
        }
        return found.size();
    }

    public List<PastedNote> notes() {
        return notes;
    }

    /** How long the copied area was. */
    public int ticks() {
        return ticks;
    }

    public boolean isEmpty() {
        return notes.isEmpty();
    }
}
