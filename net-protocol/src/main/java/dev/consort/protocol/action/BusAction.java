package dev.consort.protocol.action;

import dev.consort.protocol.range.Pan;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.mixer.Bus;
import dev.consort.protocol.state.mixer.Mixer;
import java.util.function.UnaryOperator;

/** The buses. */
public sealed interface BusAction extends MixerAction {
    @Override
    default Access access() {
        return Access.privileged();
    }

    private static Outcome edit(NetworkState state, int id, UnaryOperator<Bus> change) {
        Mixer mixer = state.mixer();
        return StripCheck.bus(state, id)
                .then(() -> state.withMixer(mixer.withBuses(mixer.buses().update(id, change))));
    }

    /** Adds a bus. Without a name it is called after its number. */
    record AddBus(@MayBeAbsent @Text String name) implements BusAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Mixer mixer = state.mixer();
            int id = mixer.nextBusId();
            String label = name == null ? "Bus " + id : Check.clean(name);
            return Check.that(
                            mixer.buses().size() < Mixer.MOST_BUSES && id < Integer.MAX_VALUE,
                            "a session has at most " + Mixer.MOST_BUSES + " buses")
                    .then(() -> state.withMixer(mixer.plus(new Bus(id, label, 0.8, 0, false, false))));
        }
    }

    /** Removes a bus; what went there goes to the master, and sends to it end. */
    record RemoveBus(int bus) implements BusAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return StripCheck.bus(state, bus).then(() -> Removal.ofBus(state, bus));
        }
    }

    /** Gives a bus another name. */
    record RenameBus(int bus, @Text String name) implements BusAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, bus, b -> b.withName(Check.clean(name)));
        }
    }

    /** Sets a bus's fader as linear gain. */
    record SetBusLevel(int bus, @Share double level) implements BusAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, bus, b -> b.withLevel(level));
        }
    }

    /** Sets a bus's place between left (−1) and right (1). */
    record SetBusPan(int bus, @Pan double pan) implements BusAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, bus, b -> b.withPan(pan));
        }
    }

    /** Silences a bus, or no longer. */
    record SetBusMute(int bus, boolean mute) implements BusAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, bus, b -> b.withMute(mute));
        }
    }

    /** While any bus is on solo, only those are heard of the buses. */
    record SetBusSolo(int bus, boolean solo) implements BusAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return edit(state, bus, b -> b.withSolo(solo));
        }
    }
}
