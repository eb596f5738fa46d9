package dev.consort.tui.sheet;

import dev.consort.protocol.action.NetworkAction;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.tui.knob.Knob;
import dev.consort.tui.pane.PaneContext;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Makes the usual rows. */
public record Rows(PaneContext context) {
    private static final double OCTAVE = 12;

    /** How much of something, 0–1. */
    public Row share(String name, double value, DoubleFunction<NetworkAction> setter) {
        return new KnobRow(context, new Knob(ParamSpec.amount(name, 0), value, setter));
    }

    /** A whole number; a big step is twelve or, where there are fewer, a quarter of all. */
    public Row whole(ParamSpec spec, int value, IntFunction<NetworkAction> setter) {
        double big = Math.max(1, Math.min(OCTAVE, Math.rint((spec.max() - spec.min()) / 4)));
        return new StepRow(
                context, spec, value, new StepRow.Steps(1, 1, big), wanted -> setter.apply((int) Math.rint(wanted)));
    }

    /** A whole number from {@code min} to {@code max}. */
    public Row whole(String name, int min, int max, int value, IntFunction<NetworkAction> setter) {
        return whole(ParamSpec.stepped(name, "", min, max, value), value, setter);
    }

    /** One of a few, in words. */
    public <T extends Enum<T>> Row choice(String name, T[] all, T now, Function<T, NetworkAction> setter) {
        return new ChoiceRow<>(context, name, List.of(all), now, Rows::words, setter);
    }

    /** On or off. */
    public Row toggle(String name, boolean on, Function<Boolean, NetworkAction> setter) {
        return new SwitchRow(context, name, on, setter);
    }

    /** A text that is typed. */
    public Row text(String name, String value, Function<String, NetworkAction> setter) {
        return new LinkRow(name, value, () -> context.dialogs()
                .type(name + ": ", value, typed -> context.send(setter.apply(typed))));
    }

    /** An enum constant as people read it: {@code UP_DOWN} is {@code "up down"}. */
    public static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
