package dev.consort.protocol.action;

import dev.consort.protocol.range.Ranges;
import dev.consort.protocol.state.NetworkState;

/**
 * Something that a player wants done to the session. Each record is its own rule and its own reducer.
 *
 * <p>On the wire: {@code {"type":"Mixer.SetLevel","instrument":3,"level":0.7}}. Values are absolute, never relative, so
 * that retries and races cannot drift.
 */
public sealed interface NetworkAction
        permits SessionAction,
                TransportAction,
                InstrumentAction,
                MixerAction,
                PianoRollAction,
                PlayAction,
                SequencerAction,
                SamplerAction,
                ArrangementAction,
                AutomationAction,
                GeneratorAction,
                MidiAction,
                HistoryAction {

    /** Who may do it. No default: an action without a rule does not compile. */
    Access access();

    /**
     * The state after this action, or why not. Pure: the same arguments give the same answer, for any values whatever,
     * and nothing is thrown. An action that changes nothing answers the same instance.
     *
     * @param author who does it; already found to have {@link #access}
     */
    default Outcome applyTo(NetworkState state, Author author) {
        String complaint = Ranges.complaint((java.lang.Record) this);
        return complaint != null ? Outcome.refused(Refusal.invalid(complaint)) : reduce(state, author);
    }

    /** What {@link #applyTo} does once every value is in the range that its component says. */
    Outcome reduce(NetworkState state, Author author);
}
