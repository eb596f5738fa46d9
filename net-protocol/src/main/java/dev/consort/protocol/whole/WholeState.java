package dev.consort.protocol.whole;

import dev.consort.protocol.history.delta.Path;
import dev.consort.protocol.history.delta.Soundness;
import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.state.NetworkState;
import java.util.List;

/**
 * Whether a session is one that actions could have led to: every value in its range, nothing that points at what is not
 * there, values that belong together in agreement, and room for what comes next. What reads it – engine, server, panes –
 * relies on all that. Any thread.
 */
public final class WholeState {
    private WholeState() {}

    /** What is wrong first, as a sentence for people; null if nothing is. */
    public static String complaint(NetworkState state) {
        String outOfRange = Ranges.complaint(state);
        if (outOfRange != null) {
            return outOfRange;
        }
        List<Path> breaches = Soundness.breaches(NetworkState.EMPTY, state);
        if (!breaches.isEmpty()) {
            return "what is at " + breaches.get(0) + " does not fit the rest of it";
        }
        Findings findings = new Findings();
        new Numbering(state, findings).check();
        new Fittings(state, findings).check();
        new Places(state, findings).check();
        return findings.first();
    }
}
