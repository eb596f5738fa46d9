package dev.consort.protocol.history.words;

import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.NoteAction;
import dev.consort.protocol.action.NoteRangeAction;
import dev.consort.protocol.action.PianoRollAction;
import dev.consort.protocol.action.StepAction;
import java.util.function.BiFunction;

/** Notes and drum kits. */
final class NoteDeeds {
    private NoteDeeds() {}

    static void into(DeedTable table) {
        single(table);
        settings(table);
        table.step(NoteRangeAction.ClearRange.class, deed("cleared", "notes"));
        table.step(NoteRangeAction.Quantize.class, deed("quantized", "notes"));
        table.step(NoteRangeAction.Transpose.class, deed("transposed", "notes"));
        hits(table);
        regions(table);
        patterns(table);
        kits(table);
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

    private static void hits(DeedTable table) {
        table.sweep(
                StepAction.SetStep.class,
                (a, n) -> Deed.of(
                        a.velocity() == null ? "removed" : "set", "a hit on " + n.pad(a.instrument(), a.pad())));
        table.step(StepAction.ClearPad.class, (a, n) -> Deed.of("cleared", n.pad(a.instrument(), a.pad())));
        table.step(StepAction.Euclid.class, (a, n) -> Deed.of("spread", "hits on " + n.pad(a.instrument(), a.pad())));
    }

    private static void regions(DeedTable table) {
        table.step(
                StepAction.ClearPattern.class, (a, n) -> Deed.of("cleared", pattern(n, a.instrument(), a.pattern())));
        table.step(
                StepAction.ClearSteps.class,
                (a, n) -> Deed.of("cleared", "hits in " + pattern(n, a.instrument(), a.pattern())));
        table.step(
                StepAction.PasteSteps.class,
                (a, n) -> Deed.of("pasted", "hits in " + pattern(n, a.instrument(), a.pattern())));
    }

    private static String pattern(Names names, int instrument, int pattern) {
        return "pattern " + (pattern + 1) + " of " + names.instrument(instrument);
    }

    private static void patterns(DeedTable table) {
        table.sweep(
                KitAction.SetLength.class,
                (a, n) -> Deed.set("the length of " + pattern(n, a.instrument(), a.pattern()), a.length()));
        table.step(
                KitAction.SelectPattern.class, (a, n) -> Deed.of("selected", pattern(n, a.instrument(), a.pattern())));
        table.sweep(KitAction.SetChain.class, (a, n) -> Deed.set("the chain of " + n.instrument(a.instrument())));
        table.step(
                KitAction.CopyPattern.class,
                (a, n) -> Deed.of("copied", pattern(n, a.instrument(), a.from()), "to pattern " + (a.to() + 1)));
    }

    private static void kits(DeedTable table) {
        table.sweep(
                KitAction.SetSwing.class,
                (a, n) -> Deed.set("the swing of " + n.instrument(a.instrument()), a.swing()));
        table.sweep(
                KitAction.SetResolution.class,
                (a, n) -> Deed.set("the step length of " + n.instrument(a.instrument()), Names.words(a.resolution())));
        table.sweep(KitAction.SetPad.class, (a, n) -> Deed.set("the pad " + n.pad(a.instrument(), a.pad())));
    }
}
