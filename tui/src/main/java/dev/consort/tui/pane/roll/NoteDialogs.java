package dev.consort.tui.pane.roll;

import dev.consort.protocol.state.pattern.Note;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.command.words.NoteLengths;
import dev.consort.tui.pane.roll.notes.EditedNotes;
import dev.consort.tui.pane.roll.notes.FoundNote;
import dev.consort.tui.pane.roll.notes.LengthText;
import dev.consort.tui.pane.roll.notes.Workbench;
import dev.consort.tui.studio.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

/** Asks for a note's values in numbers. */
final class NoteDialogs {
    private static final List<Integer> CHANCES = List.of(100, 90, 80, 75, 66, 50, 33, 25, 20, 10);
    private static final int ALWAYS = 100;
    private static final int LOUDEST = 127;

    private final Workbench bench;

    NoteDialogs(Workbench bench) {
        this.bench = bench;
    }

    /** Lets choose how often the chosen notes sound. */
    void chance(EditedNotes edited) {
        if (isNothing(edited)) {
            return;
        }
        List<Choice> all = new ArrayList<>();
        for (int percent : CHANCES) {
            String label = percent == ALWAYS ? "always" : percent + " %";
            String detail = percent == ALWAYS ? "every time" : "in " + percent + " of 100 rounds";
            all.add(Choice.of("", label, detail, () -> chance(percent)));
        }
        all.add(Choice.of("", "another chance", "to be typed", this::typeChance));
        bench.context().dialogs().choose(Choices.of("How often it sounds", all));
    }

    private void typeChance() {
        whole("chance in percent, 0 to 100: ", "50", 0, ALWAYS, this::chance);
    }

    private void chance(int percent) {
        Double chance = percent == ALWAYS ? null : percent / 100.0;
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
                                Choice.of("", "chance", chanceText(first), this::typeChance))));
    }

    /** For example {@code "always"} or {@code "50 %"}. */
    static String chanceText(Note note) {
        return note.probability() == null
                ? "always"
                : String.format(Locale.ROOT, "%.0f %%", note.probability() * ALWAYS);
    }

    private void velocity(Note now) {
        whole(
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

    private void whole(String label, String now, int low, int high, IntConsumer use) {
        bench.context().dialogs().type(label, now, text -> {
            String digits = text.replace("%", "").strip();
            int value = digits.matches("\\d{1,3}") ? Integer.parseInt(digits) : -1;
            if (value >= low && value <= high) {
                use.accept(value);
            } else {
                String asked = "'" + text + "' is no whole number from " + low + " to " + high;
                bench.context().dialogs().say(Tone.REFUSAL, asked);
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
