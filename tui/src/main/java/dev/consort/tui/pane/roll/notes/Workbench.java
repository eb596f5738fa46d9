package dev.consort.tui.pane.roll.notes;

import dev.consort.protocol.state.theory.TimeSignature;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.studio.Tone;
import dev.consort.tui.view.RollView;
import java.util.List;

/** What one edits notes with. */
public final class Workbench {
    private final PaneContext context;
    private final NoteSelection selection;
    private final NoteClipboard clipboard = new NoteClipboard();
    private final NoteWriter writer;
    private final NotePreview preview;
    private ChordEntry chord = ChordEntry.NOTE;
    private boolean heard = true;

    public Workbench(PaneContext context) {
        this.context = context;
        this.selection = new NoteSelection(context.view().roll());
        this.writer = new NoteWriter(context);
        this.preview = new NotePreview(context);
    }

    public PaneContext context() {
        return context;
    }

    public RollView roll() {
        return context.view().roll();
    }

    public NoteSelection selection() {
        return selection;
    }

    public NoteClipboard clipboard() {
        return clipboard;
    }

    public NoteWriter writer() {
        return writer;
    }

    public NotePreview preview() {
        return preview;
    }

    /** What one press of a key puts. */
    public ChordEntry chord() {
        return chord;
    }

    public void chord(ChordEntry changed) {
        chord = changed;
    }

    /** Whether a note is heard when it is put. */
    public boolean isHeard() {
        return heard;
    }

    public void heard(boolean changed) {
        heard = changed;
    }

    /** The note under the cursor, or null. */
    public FoundNote underCursor(EditedNotes edited) {
        return FoundNote.at(edited.notes(), roll().tick(), roll().pitch(), roll().step());
    }

    /** What an edit is for: the selected notes, or the one under the cursor, or none. */
    public List<FoundNote> chosen(EditedNotes edited) {
        if (selection.isOn()) {
            return edited.in(selection.area());
        }
        FoundNote found = underCursor(edited);
        return found == null ? List.of() : List.of(found);
    }

    /** What a copy is of: the selection, or the bar that the cursor is in. */
    public NoteArea areaOrBar() {
        if (selection.isOn()) {
            return selection.area();
        }
        int bar = signature().barTicks();
        int from = roll().tick() / bar * bar;
        return NoteArea.of(from, from + bar);
    }

    /** Lets a note be heard, if notes are heard when they are put and the band does not play them anyway. */
    public void hearPut(EditedNotes edited, List<Integer> pitches, int velocity) {
        if (heard && !context.state().transport().playing()) {
            preview.sound(edited.instrument().id(), pitches, velocity);
        }
    }

    public TimeSignature signature() {
        return context.state().session().timeSignature();
    }

    /** Tells the person something. */
    public void say(String text) {
        context.dialogs().say(Tone.NOTICE, text);
    }
}
