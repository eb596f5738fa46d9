package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.text.SafeText;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A row of conditions on an action's values; the first that does not hold refuses the action with its sentence. */
final class Check {
    private final Refusal failure;

    private static final Check PASSED = new Check(null);

    private Check(Refusal failure) {
        this.failure = failure;
    }

    static Check start() {
        return PASSED;
    }

    static Check instrument(NetworkState state, int id) {
        return start().that(() -> state.instruments().get(id) != null, () -> "there is no instrument " + id);
    }

    Check that(BooleanSupplier condition, Supplier<String> sentence) {
        return failure != null || condition.getAsBoolean() ? this : new Check(Refusal.invalid(sentence.get()));
    }

    /** NaN is in no range. */
    Check range(String what, double value, double min, double max) {
        return that(
                () -> value >= min && value <= max,
                () -> what + " goes from " + number(min) + " to " + number(max) + "; " + number(value)
                        + " does not fit");
    }

    /** A text that has something left after cleaning. */
    Check text(String what, String text) {
        return that(() -> text != null && !SafeText.clean(text, 1).isEmpty(), () -> "the " + what + " is empty");
    }

    Outcome then(Supplier<NetworkState> next) {
        return failure != null ? Outcome.refused(failure) : Outcome.done(next.get());
    }

    /** Goes on to further conditions that may rely on those before. */
    Outcome thenCheck(Supplier<Outcome> next) {
        return failure != null ? Outcome.refused(failure) : next.get();
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }
}
