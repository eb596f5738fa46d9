package dev.consort.tui.pane.roll.picture;

import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.pattern.Note;
import dev.consort.protocol.state.pattern.NoteMap;
import dev.consort.tui.canvas.Canvas;
import dev.consort.tui.canvas.Style;
import dev.consort.tui.pane.PaneContext;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.FoundNote;
import dev.consort.tui.pane.roll.notes.NoteArea;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.theme.Glyphs;
import dev.consort.tui.theme.Theme;

/** Draws notes in the grid. */
final class NotePainter {
    private static final int SOFT = 50;
    private static final int LOUD = 100;
    /** The first cell of a note that does not always sound. */
    private static final int PERHAPS = '?';

    private final Workbench bench;
    private final PaneContext context;
    private final Glyphs glyphs;

    NotePainter(Workbench bench) {
        this.bench = bench;
        this.context = bench.context();
        this.glyphs = context.glyphs();
    }

    void draw(Canvas grid, RollWindow window, EditedNotes edited) {
        Style colour = context.holder(edited.instrument().id()).style();
        edited.notes().window(window.firstTick() - (long) FoundNote.REACH, window.lastTick(), (tick, pitch, note) -> {
            int y = window.rowOf(pitch);
            if (y >= 0 && y < window.rows()) {
                note(grid, window, new FoundNote(tick, pitch, note), shade(note, colour));
            }
        });
    }

    private static Style shade(Note note, Style colour) {
        return note.velocity() < SOFT ? colour.faint() : note.velocity() >= LOUD ? colour.strong() : colour;
    }

    private void note(Canvas grid, RollWindow window, FoundNote found, Style style) {
        int first = window.columnOf(found.tick());
        int y = window.rowOf(found.pitch());
        boolean selected = isSelected(found);
        int start = selected ? glyphs.dot() : glyphs.noteStart();
        for (int x = Math.max(0, first); x <= last(window, found); x++) {
            grid.cell(x, y, x == first ? start : glyphs.noteBody(), style);
        }
        if (found.note().probability() != null) {
            grid.cell(first, y, PERHAPS, style.reversed());
        }
    }

    private static int last(RollWindow window, FoundNote found) {
        double end = found.tick() + Math.max(1, found.note().duration()) - 1.0;
        return Math.min(window.columnOf(end), window.columns() - 1);
    }

    private boolean isSelected(FoundNote found) {
        return bench.selection().isOn() && bench.selection().area().holds(found.tick(), found.pitch());
    }

    /** The notes of the other instruments of this kind, as thin lines. */
    void others(Canvas grid, RollWindow window, EditedNotes edited) {
        for (int id : context.state().pianoRoll().tracks().ids()) {
            Instrument other = context.state().instruments().get(id);
            boolean alike = other != null && other.source().type().isDrums() == edited.isDrums();
            if (alike && (id != edited.instrument().id() || edited.clip() != null)) {
                others(grid, window, context.state().pianoRoll().notes(id));
            }
        }
    }

    private void others(Canvas grid, RollWindow window, NoteMap notes) {
        notes.window(window.firstTick() - (long) FoundNote.REACH, window.lastTick(), (tick, pitch, note) -> {
            FoundNote found = new FoundNote(tick, pitch, note);
            int y = window.rowOf(pitch);
            for (int x = Math.max(0, window.columnOf(tick)); x <= last(window, found); x++) {
                grid.cell(x, y, glyphs.horizontal(), Theme.FAINT);
            }
        });
    }

    /** Turns the selected part of the grid round. */
    void selection(Canvas grid, RollWindow window) {
        NoteArea area = bench.selection().area();
        for (int y = window.rowOf(area.high()); y <= window.rowOf(area.low()); y++) {
            for (int x = window.columnOf(area.from()); x < window.columnOf(area.to()); x++) {
                if (window.shows(x, y)) {
                    grid.restyle(x, y, Style::reversed);
                }
            }
        }
    }
}
