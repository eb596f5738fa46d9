package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;

/** What became of an action: the next state, or a refusal. Exactly one of the two is null. */
public record Outcome(NetworkState state, Refusal refusal) {
    static Outcome done(NetworkState state) {
        return new Outcome(state, null);
    }

    static Outcome refused(Refusal refusal) {
        return new Outcome(null, refusal);
    }

    public boolean isRefused() {
        return refusal != null;
    }
}
