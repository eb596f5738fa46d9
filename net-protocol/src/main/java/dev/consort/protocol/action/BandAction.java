package dev.consort.protocol.action;

import dev.consort.protocol.range.Most;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.shape.MayBeAbsent;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.instrument.Instrument;
import dev.consort.protocol.state.instrument.Instruments;
import dev.consort.protocol.state.instrument.SourceType;
import dev.consort.protocol.state.people.OwnerInfo;
import java.util.List;

/** Who is in the band. */
public sealed interface BandAction extends InstrumentAction {
    /** Most instruments in a session. */
    int MOST = 512;

    /** Adds an instrument at the end of the band; its author owns it. Without a name it is called after its source. */
    record Add(SourceType source, @MayBeAbsent @Text String name) implements BandAction {
        @Override
        public Access access() {
            return Access.player();
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Instruments band = state.instruments();
            return Check.that(band.byId().size() < MOST, "a session has at most " + MOST + " instruments")
                    .and(() -> band.nextId() < Integer.MAX_VALUE, () -> "every number for instruments is used up")
                    .then(() -> added(state, band.nextId(), author));
        }

        private NetworkState added(NetworkState state, int id, Author author) {
            String label = name == null ? Check.clean(source.label() + " " + id) : Check.clean(name);
            return SoundAction.withKit(
                    state.withInstruments(state.instruments().plus(Instrument.of(id, label, source)))
                            .withOwnership(state.ownership().with(id, new OwnerInfo(author.clientId(), author.name()))),
                    id);
        }
    }

    /** Removes an instrument with everything that belongs to it. */
    record Remove(int instrument) implements BandAction {
        @Override
        public Access access() {
            return Access.owner(instrument);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Check.instrument(state, instrument).then(() -> Removal.ofInstrument(state, instrument));
        }
    }

    /** Gives an instrument another name. */
    record Rename(int instrument, @Text String name) implements BandAction {
        @Override
        public Access access() {
            return Access.owner(instrument);
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return Edit.instrument(state, instrument, d -> d.name = Check.clean(name));
        }
    }

    /** Puts the band in another order; every instrument must be named once. */
    record Reorder(@Most(MOST) List<Integer> order) implements BandAction {
        @Override
        public Access access() {
            return Access.privileged();
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            boolean isWhole = sorted(order).equals(sorted(state.instruments().order()));
            return Check.that(isWhole, "the new order must name every instrument once")
                    .then(() -> state.withInstruments(state.instruments().withOrder(order)));
        }

        private static List<Integer> sorted(List<Integer> ids) {
            return ids.stream().sorted().toList();
        }
    }
}
