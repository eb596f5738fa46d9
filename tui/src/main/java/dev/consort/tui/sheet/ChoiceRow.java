package dev.consort.tui.sheet;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.tui.chooser.Choice;
import dev.consort.tui.chooser.Choices;
import dev.consort.tui.pane.PaneContext;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One of a few.
 *
 * @param all what it can be
 * @param now what it is
 * @param label each one for people
 * @param setter makes the action that chooses one
 */
public record ChoiceRow<T>(
        PaneContext context,
        String name,
        List<T> all,
        T now,
        Function<T, String> label,
        Function<T, NetworkAction> setter)
        implements Row {

    /** One of the values of an enum, in plain words. */
    public static <E extends Enum<E>> ChoiceRow<E> of(
            PaneContext context, String name, E now, Function<E, NetworkAction> setter) {
        List<E> all = List.of(now.getDeclaringClass().getEnumConstants());
        return new ChoiceRow<>(context, name, all, now, ChoiceRow::words, setter);
    }

    /** {@code "low pass"} for {@code LOW_PASS}. */
    public static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public String value() {
        return label.apply(now);
    }

    /** The next one or the one before; the ends hold. */
    @Override
    public void turn(Turn turn) {
        int next = Math.max(0, Math.min(all.size() - 1, all.indexOf(now) + turn.direction()));
        if (next != all.indexOf(now)) {
            context.send(setter.apply(all.get(next)));
        }
    }

    @Override
    public void enter() {
        List<Choice> choices = all.stream()
                .map(one -> Choice.of("", label.apply(one), "", () -> context.send(setter.apply(one))))
                .toList();
        context.dialogs().choose(new Choices(name, choices, Math.max(0, all.indexOf(now))));
    }
}
