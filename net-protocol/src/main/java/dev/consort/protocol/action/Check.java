package dev.consort.protocol.action;

import dev.consort.protocol.range.FileName;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.text.SafeText;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A row of conditions on an action in a session; the first that does not hold refuses the action with its sentence. */
final class Check {
    private final Refusal failure;

    private static final Check PASSED = new Check(null);

    private Check(Refusal failure) {
        this.failure = failure;
    }

    static Check start() {
        return PASSED;
    }

    static Check that(boolean condition, String sentence) {
        return condition ? PASSED : new Check(Refusal.invalid(sentence));
    }

    static Check instrument(NetworkState state, int id) {
        return that(state.instruments().get(id) != null, "there is no instrument " + id);
    }

    Check and(BooleanSupplier condition, Supplier<String> sentence) {
        return failure != null || condition.getAsBoolean() ? this : new Check(Refusal.invalid(sentence.get()));
    }

    Check and(Supplier<Check> others) {
        return failure != null ? this : others.get();
    }

    boolean passed() {
        return failure == null;
    }

    Outcome then(Supplier<NetworkState> next) {
        return failure != null ? Outcome.refused(failure) : Outcome.done(next.get());
    }

    /** Goes on to further conditions that may rely on those before. */
    Outcome thenCheck(Supplier<Outcome> next) {
        return failure != null ? Outcome.refused(failure) : next.get();
    }

    /** The name of a file as it is stored. */
    static String cleanFile(String name) {
        return SafeText.clean(name, FileName.LONGEST);
    }

    /** A name as it is stored. */
    static String clean(String name) {
        return SafeText.clean(name, Text.NAME);
    }
}
