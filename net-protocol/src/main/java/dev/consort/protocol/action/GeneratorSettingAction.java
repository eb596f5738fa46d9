package dev.consort.protocol.action;

import dev.consort.protocol.range.Share;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.generator.Constraints;
import dev.consort.protocol.state.generator.Generators;
import dev.consort.protocol.state.generator.Macro;
import java.util.function.UnaryOperator;

/** What shapes all generators. */
public sealed interface GeneratorSettingAction extends GeneratorAction {
    @Override
    default Access access() {
        return Access.privileged();
    }

    private static Outcome edit(NetworkState state, UnaryOperator<Generators> change) {
        Generators after = change.apply(state.generators());
        return Outcome.done(after.equals(state.generators()) ? state : state.withGenerators(after));
    }

    /** Lets the generators play, or none of them. */
    record SetEnabled(boolean enabled) implements GeneratorSettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, g -> g.withEnabled(enabled));
        }
    }

    /** Turns one of the four knobs. */
    record SetMacro(Macro macro, @Share double value) implements GeneratorSettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, g -> g.withMacros(g.macros().with(macro, value)));
        }
    }

    /** Sets what no generator goes beyond. */
    record SetConstraints(Constraints constraints) implements GeneratorSettingAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.that(constraints.lowest() <= constraints.highest(), "the lowest pitch is above the highest")
                    .thenCheck(() -> edit(state, g -> g.withConstraints(constraints)));
        }
    }
}
