package dev.consort.protocol.action;

import dev.consort.protocol.range.Share;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.mixer.Mixer;

/** The master strip. */
public sealed interface MasterAction extends MixerAction {
    @Override
    default Access access() {
        return Access.privileged();
    }

    /** Sets the master fader as linear gain. */
    record SetMasterLevel(@Share double level) implements MasterAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Mixer mixer = state.mixer();
            return Outcome.done(state.withMixer(mixer.withMaster(mixer.master().withLevel(level))));
        }
    }

    /** Silences everything, or no longer. */
    record SetMasterMute(boolean mute) implements MasterAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Mixer mixer = state.mixer();
            return Outcome.done(state.withMixer(mixer.withMaster(mixer.master().withMute(mute))));
        }
    }
}
