package dev.consort.protocol.history.words;

import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.PianoRollAction;
import java.util.function.BiFunction;

/** Notes. */
final class NoteDeeds {
    private NoteDeeds() {}

    static void into(DeedTable table) {
        single(table);
        settings(table);
        table.step(NoteRangeAction.ClearRange.class, deed("cleared", "notes"));
        table.step(NoteRangeAction.Quantize.class, deed("quantized", "notes"));
        table.step(NoteRangeAction.Transpose.class, deed("transposed", "notes"));
    }

    private static void single(DeedTable table) {
        table.step(NoteAction.AddNote.class, deed("added", "a note"));
        table.step(NoteAction.RemoveNote.class, deed("removed", "a note"));
        table.drag(NoteAction.MoveNotes.class, deed("moved", "notes"));
        table.step(NoteAction.PasteNotes.class, deed("pasted", "notes"));
    }

    private static void settings(DeedTable table) {
        table.sweep(
                NoteAction.SetVelocity.class,
                (a, n) -> Deed.set("the velocity of a note in " + place(a, n), a.velocity()));
        table.sweep(NoteAction.SetDuration.class, (a, n) -> Deed.set("the length of a note in " + place(a, n)));
        table.sweep(NoteAction.SetProbability.class, (a, n) -> Deed.set("the chance of a note in " + place(a, n)));
    }

    private static <A extends PianoRollAction> BiFunction<A, Names, Deed> deed(String verb, String what) {
        return (action, names) -> Deed.of(verb, what + " in " + place(action, names));
    }

    private static String place(PianoRollAction action, Names names) {
        return names.notesOf(action.instrument(), action.clip());
    }
}
