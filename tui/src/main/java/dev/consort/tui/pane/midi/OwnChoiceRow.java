package dev.consort.tui.pane.midi;

import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.Dialogs;
import dev.consort.tui.sheet.Row;
import dev.consort.tui.sheet.Turn;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One of a few, of something that only this person sets.
 *
 * @param all what it can be
 * @param now what it is
 * @param label each one for people
 * @param setter chooses one
 */
record OwnChoiceRow<T>(Dialogs dialogs, String name, List<T> all, T now, Function<T, String> label, Consumer<T> setter)
        implements Row {
    @Override
    public String value() {
        return label.apply(now);
    }

    @Override
    public void turn(Turn turn) {
        int next = Math.max(0, Math.min(all.size() - 1, all.indexOf(now) + turn.direction()));
        if (next != all.indexOf(now)) {
            setter.accept(all.get(next));
        }
    }

    @Override
    public void enter() {
        List<Choice> choices = all.stream()
                .map(one -> Choice.of("", label.apply(one), "", () -> setter.accept(one)))
                .toList();
        dialogs.choose(new Choices(name, choices, Math.max(0, all.indexOf(now))));
    }
}
