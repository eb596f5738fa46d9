package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.command.words.NoteLengths;
import dev.consort.tui.pane.Numbers;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.FoundNote;
import dev.consort.tui.pane.roll.notes.LengthText;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.studio.Tone;
import java.util.List;
import java.util.function.UnaryOperator;

/** Asks for a note's values in numbers. */
final class NoteDialogs {
    private static final int LOUDEST = 127;

    private final Workbench bench;
    private final Numbers numbers;

    NoteDialogs(Workbench bench) {
        this.bench = bench;
        this.numbers = new Numbers(bench.context().dialogs());
    }

    /** Lets choose how often the chosen notes sound. */
    void chance(EditedNotes edited) {
        if (isNothing(edited)) {
            return;
        }
        numbers.chance(this::chance);
    }

    private void chance(Double chance) {
        change(note -> note.withProbability(chance));
    }

    /** Lets type velocity, length or chance. */
    void details(EditedNotes edited) {
        if (isNothing(edited)) {
            return;
        }
        List<FoundNote> chosen = bench.chosen(edited);
        Note first = chosen.get(0).note();
        String who = chosen.size() == 1 ? "This note" : chosen.size() + " selected notes, the first of them";
        bench.context()
                .dialogs()
                .choose(Choices.of(
                        who,
                        List.of(
                                Choice.of("", "velocity", "" + first.velocity(), () -> velocity(first)),
                                Choice.of("", "length", LengthText.of(first.duration()), () -> length(first)),
                                Choice.of(
                                        "",
                                        "chance",
                                        Numbers.chanceText(first.probability()),
                                        () -> numbers.typeChance(this::chance)))));
    }

    private void velocity(Note now) {
        numbers.whole(
                "velocity, 1 to 127: ",
                "" + now.velocity(),
                1,
                LOUDEST,
                value -> change(note -> note.withVelocity(value)));
    }

    private void length(Note now) {
        String before = LengthText.of(now.duration()).replace(" ticks", "");
        bench.context().dialogs().type("length, like 1/16, 1/8. or 1/8T: ", before, text -> {
            try {
                int ticks = NoteLengths.ticks(text.strip(), bench.signature());
                change(note -> note.withDuration(ticks));
            } catch (IllegalArgumentException bad) {
                bench.context().dialogs().say(Tone.REFUSAL, bad.getMessage());
            }
        });
    }

    /** The notes are looked for anew: somebody may have changed them while the person was typing. */
    private void change(UnaryOperator<Note> change) {
        EditedNotes now = EditedNotes.of(bench.context());
        if (now != null) {
            bench.writer().change(now, bench.chosen(now), change);
        }
    }

    private boolean isNothing(EditedNotes edited) {
        boolean nothing = bench.chosen(edited).isEmpty();
        if (nothing) {
            bench.say("There is no note here: Enter puts one, w goes to the next one.");
        }
        return nothing;
    }
}
