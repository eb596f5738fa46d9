package dev.consort.protocol.action;

import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.mixer.Master;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The strips. An instrument's own strip needs its owner, the master the privilege. */
public sealed interface MixerAction extends NetworkAction {
    /** An action on the strip of one instrument. */
    sealed interface OnStrip extends MixerAction {
        int instrument();

        @Override
        default Access access() {
            return Access.owner(instrument());
        }
    }

    /** An action on the master strip. */
    sealed interface OnMaster extends MixerAction {
        @Override
        default Access access() {
            return Access.privileged();
        }
    }

    private static NetworkState edit(NetworkState state, int id, Consumer<Instrument.Draft> change) {
        return state.withInstrument(state.instruments().get(id).edit(change));
    }

    private static NetworkState editMaster(NetworkState state, UnaryOperator<Master> change) {
        return state.withMixer(
                state.mixer().withMaster(change.apply(state.mixer().master())));
    }

    /** Sets an instrument's fader, 0–1 as linear gain. */
    record SetLevel(int instrument, double level) implements OnStrip {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .range("the level", level, 0, 1)
                    .then(() -> edit(state, instrument, d -> d.level = level));
        }
    }

    /** Sets an instrument's place between left (−1) and right (1). */
    record SetPan(int instrument, double pan) implements OnStrip {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .range("pan", pan, -1, 1)
                    .then(() -> edit(state, instrument, d -> d.pan = pan));
        }
    }

    /** Silences an instrument, or no longer. */
    record SetMute(int instrument, boolean mute) implements OnStrip {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument).then(() -> edit(state, instrument, d -> d.mute = mute));
        }
    }

    /** While any instrument is on solo, only those are heard. */
    record SetSolo(int instrument, boolean solo) implements OnStrip {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument).then(() -> edit(state, instrument, d -> d.solo = solo));
        }
    }

    /** Sets the master fader, 0–1 as linear gain. */
    record SetMasterLevel(double level) implements OnMaster {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start().range("the level", level, 0, 1).then(() -> editMaster(state, m -> m.withLevel(level)));
        }
    }

    /** Silences everything, or no longer. */
    record SetMasterMute(boolean mute) implements OnMaster {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Outcome.done(editMaster(state, m -> m.withMute(mute)));
        }
    }
}
