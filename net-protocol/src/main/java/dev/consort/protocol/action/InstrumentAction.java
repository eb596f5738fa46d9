package dev.consort.protocol.action;

import static dev.consort.protocol.action.SessionAction.NAME_LENGTH;

import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Envelope;
import dev.consort.protocol.state.instrument.Filter;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.instrument.Lfo;
import dev.consort.protocol.state.instrument.LfoShape;
import dev.consort.protocol.state.instrument.LfoTarget;
import dev.consort.protocol.state.instrument.Source;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.param.ParamSpec;
import dev.consort.protocol.state.people.OwnerInfo;
import dev.consort.protocol.text.SafeText;
import java.util.List;
import java.util.function.Consumer;

/** Who is in the band and how each instrument sounds. Needs its owner, but for joining the band and for the order. */
public sealed interface InstrumentAction extends NetworkAction {
    /** Most instruments in a session. */
    int MOST = 512;

    /** An action on one instrument that is there. */
    sealed interface OnInstrument extends InstrumentAction {
        int instrument();

        @Override
        default Access access() {
            return Access.owner(instrument());
        }
    }

    private static NetworkState edit(NetworkState state, int id, Consumer<Instrument.Draft> change) {
        return state.withInstrument(state.instruments().get(id).edit(change));
    }

    /** Adds an instrument at the end of the band; its author owns it. Without a name it is called after its source. */
    record Add(SourceType source, @MayBeAbsent String name) implements InstrumentAction {
        @Override
        public Access access() {
            return Access.player();
        }

        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            Instruments band = state.instruments();
            return Check.start()
                    .that(() -> band.byId().size() < MOST, () -> "a session has at most " + MOST + " instruments")
                    .that(() -> band.nextId() < Integer.MAX_VALUE, () -> "every number for instruments is used up")
                    .then(() -> added(state, band.nextId(), author));
        }

        private NetworkState added(NetworkState state, int id, Author author) {
            String wanted = name == null ? "" : SafeText.clean(name, NAME_LENGTH);
            String label = wanted.isEmpty() ? source.label() + " " + id : wanted;
            return state.withInstruments(state.instruments().plus(Instrument.of(id, label, source)))
                    .withOwnership(state.ownership().with(id, new OwnerInfo(author.clientId(), author.name())));
        }
    }

    /** Removes an instrument with everything that belongs to it. */
    record Remove(int instrument) implements OnInstrument {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument).then(() -> Removal.of(state, instrument));
        }
    }

    /** Gives an instrument another name. */
    record Rename(int instrument, String name) implements OnInstrument {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .text("name", name)
                    .then(() -> edit(state, instrument, d -> d.name = SafeText.clean(name, NAME_LENGTH)));
        }
    }

    /** Gives an instrument another source, with that source's initial values. */
    record SetSource(int instrument, SourceType source) implements OnInstrument {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument).then(() -> edit(state, instrument, this::exchange));
        }

        private void exchange(Instrument.Draft draft) {
            draft.source = draft.source.type() == source ? draft.source : Source.of(source);
        }
    }

    /** Sets one parameter of an instrument's source. */
    record SetParam(int instrument, String param, double value) implements OnInstrument {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .thenCheck(() ->
                            applyTo(state, state.instruments().get(instrument).source()));
        }

        private Outcome applyTo(NetworkState state, Source source) {
            ParamSpec spec = source.type().param(param);
            return Check.start()
                    .that(
                            () -> spec != null,
                            () -> source.type().label() + " has no parameter of that name; it has "
                                    + source.type().params().stream()
                                            .map(ParamSpec::name)
                                            .toList())
                    .thenCheck(() -> Check.start()
                            .range(param, value, spec.min(), spec.max())
                            .that(() -> spec.allows(value), () -> param + " takes whole numbers")
                            .then(() -> edit(state, instrument, d -> d.source = source.withParam(param, value))));
        }
    }

    /** Chooses between many notes at once and one at a time. */
    record SetPolyphonic(int instrument, boolean polyphonic) implements OnInstrument {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .then(() -> edit(state, instrument, d -> d.polyphonic = polyphonic));
        }
    }

    /** Sets the filter; absent takes it out. */
    record SetFilter(int instrument, @MayBeAbsent Filter filter) implements OnInstrument {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            Check there = Check.instrument(state, instrument);
            Check fits = filter == null
                    ? there
                    : there.range("cutoff", filter.cutoff(), 20, 20_000).range("resonance", filter.resonance(), 0, 1);
            return fits.then(() -> edit(state, instrument, d -> d.filter = filter));
        }
    }

    /** Sets how a note's loudness moves: seconds, seconds, level, seconds. */
    record SetEnvelope(int instrument, double attack, double decay, double sustain, double release)
            implements OnInstrument {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .range("attack", attack, 0.001, 2)
                    .range("decay", decay, 0.001, 2)
                    .range("sustain", sustain, 0, 1)
                    .range("release", release, 0.001, 5)
                    .then(() ->
                            edit(state, instrument, d -> d.envelope = new Envelope(attack, decay, sustain, release)));
        }
    }

    /** Sets the slow oscillator. */
    record SetLfo(int instrument, boolean enabled, double rate, double depth, LfoShape shape, LfoTarget target)
            implements OnInstrument {
        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.instrument(state, instrument)
                    .range("rate", rate, 0.1, 32)
                    .range("depth", depth, 0, 1)
                    .then(() -> edit(state, instrument, d -> d.lfo = new Lfo(enabled, rate, depth, shape, target)));
        }
    }

    /** Puts the band in another order; every instrument must be named once. */
    record Reorder(List<Integer> order) implements InstrumentAction {
        @Override
        public Access access() {
            return Access.privileged();
        }

        @Override
        public Outcome applyTo(NetworkState state, Author author) {
            return Check.start()
                    .that(
                            () -> sorted(order)
                                    .equals(sorted(state.instruments().order())),
                            () -> "the new order must name every instrument once")
                    .then(() -> state.withInstruments(state.instruments().withOrder(order)));
        }

        private static List<Integer> sorted(List<Integer> ids) {
            return ids.stream().sorted().toList();
        }
    }
}
