package dev.consort.protocol.history.words;

import dev.consort.protocol.action.KitAction;
import dev.consort.protocol.action.StepAction;

/** Drum kits. */
final class RhythmDeeds {
    private RhythmDeeds() {}

    static void into(DeedTable table) {
        hits(table);
        regions(table);
        patterns(table);
        kits(table);
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
