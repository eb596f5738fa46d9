package dev.consort.protocol.action;

import dev.consort.protocol.range.Pan;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Send;
import dev.consort.protocol.state.instrument.SendTap;

/** The strip of one instrument. */
public sealed interface StripAction extends MixerAction {
    /** The instrument's id. */
    int instrument();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    /** Sets an instrument's fader as linear gain. */
    record SetLevel(int instrument, @Share double level) implements StripAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.level = level);
        }
    }

    /** Sets an instrument's place between left (−1) and right (1). */
    record SetPan(int instrument, @Pan double pan) implements StripAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.pan = pan);
        }
    }

    /** Silences an instrument, or no longer. */
    record SetMute(int instrument, boolean mute) implements StripAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.mute = mute);
        }
    }

    /** While any instrument is on solo, only those are heard. */
    record SetSolo(int instrument, boolean solo) implements StripAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.solo = solo);
        }
    }

    /** Chooses where an instrument goes: {@code "Master"} or {@code "Bus <id>"}. */
    record SetOutput(int instrument, String output) implements StripAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .and(() -> StripCheck.isOutput(state, output), () -> StripCheck.outputs(state))
                    .then(() -> Edit.changed(state, instrument, d -> d.output = output));
        }
    }

    /** Sets how much of an instrument goes to a bus, and where it is taken. */
    record SetSend(int instrument, int bus, @Share double level, boolean enabled, SendTap tap) implements StripAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Send send = new Send(level, enabled, tap);
            return Check.instrument(state, instrument)
                    .and(() -> StripCheck.bus(state, bus))
                    .then(() -> Edit.changed(state, instrument, d -> d.sends = d.sends.with(bus, send)));
        }
    }
}
