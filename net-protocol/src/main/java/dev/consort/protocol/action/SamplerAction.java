package dev.consort.protocol.action;

import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.range.Range;
import dev.consort.protocol.range.Share;
import dev.consort.protocol.range.Text;
import dev.consort.protocol.state.NetworkState;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;
import dev.consort.protocol.state.sequencer.Kit;
import dev.consort.protocol.state.sequencer.PadSound;
import java.util.function.UnaryOperator;

/** The slices of a sampler's recording. Needs the instrument's owner. */
public sealed interface SamplerAction extends NetworkAction {
    /** The instrument's id. */
    int instrument();

    @Override
    default Access access() {
        return Access.owner(instrument());
    }

    private static Check loaded(NetworkState state, int instrument) {
        return Check.instrument(state, instrument)
                .and(
                        () -> sampler(state, instrument) != null,
                        () -> state.instruments().get(instrument).name() + " has no sample; load one first");
    }

    private static Check known(NetworkState state, int instrument, int slice) {
        return loaded(state, instrument)
                .and(
                        () -> sampler(state, instrument).slices().contains(slice),
                        () -> "there is no slice " + slice + " in this sample");
    }

    private static Sampler sampler(NetworkState state, int instrument) {
        return state.instruments().get(instrument).sampler();
    }

    private static NetworkState edited(NetworkState state, int instrument, UnaryOperator<Sampler> change) {
        return Edit.changed(state, instrument, d -> d.sampler = change.apply(d.sampler));
    }

    /** Chooses whether a recording loops, and whether higher notes play it faster. */
    record SetPlayback(int instrument, boolean loop, boolean pitchTracking) implements SamplerAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return loaded(state, instrument)
                    .then(() -> edited(state, instrument, s -> s.withPlayback(loop, pitchTracking)));
        }
    }

    /** Cuts a slice in two at a place in it; the second part is a new slice, a semitone above the highest root. */
    record Cut(int instrument, int slice, @Share double position) implements SamplerAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return known(state, instrument, slice)
                    .and(() -> Slicing.hasRoom(sampler(state, instrument), 1), () -> Slicing.FULL)
                    .and(
                            () -> sampler(state, instrument).slices().get(slice).holds(position),
                            () -> "a cut lies between the slice's beginning and its end")
                    .then(() -> edited(state, instrument, s -> Slicing.cut(s, slice, position)));
        }
    }

    /** Cuts the whole recording into parts of one length, in place of the slices that there are. */
    record CutEvenly(
            int instrument,
            @Range(min = 1, max = Sampler.MOST_SLICES) int count) implements SamplerAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return loaded(state, instrument)
                    .and(() -> Slicing.hasNumbers(sampler(state, instrument), count), () -> Slicing.FULL)
                    .then(() -> edited(state, instrument, s -> Slicing.evenly(s, count)));
        }
    }

    /** Takes a slice out and leaves its part to the one before it, or behind it; the last one stays. */
    record RemoveSlice(int instrument, int slice) implements SamplerAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return known(state, instrument, slice)
                    .and(() -> sampler(state, instrument).slices().size() > 1, () -> "a sample has at least one slice")
                    .then(() -> edited(state, instrument, s -> Slicing.merged(s, slice)));
        }
    }

    /** Sets what a slice is called, where it begins and ends, and which pitch plays it. */
    record SetSlice(
            int instrument,
            int slice,
            @Text String name,
            @Share double start,
            @Share double end,
            @Pitch int root) implements SamplerAction {
        @Override
        public Outcome reduce(NetworkState state, Author author) {
            Slice changed = new Slice(Check.clean(name), start, end, root);
            return known(state, instrument, slice)
                    .and(() -> start < end, () -> "a slice ends after its beginning")
                    .then(() -> edited(
                            state, instrument, s -> s.withSlices(s.slices().with(slice, changed))));
        }
    }

    /** Lets a kit's pad play a slice. Needs the owner of the kit, too. */
    record AssignSlice(
            int instrument,
            int slice,
            int kit,
            @Range(min = 0, max = Kit.PADS - 1) int pad) implements SamplerAction {
        @Override
        public Access access() {
            return Access.owner(instrument).and(Access.owner(kit));
        }

        @Override
        public Outcome reduce(NetworkState state, Author author) {
            return known(state, instrument, slice)
                    .thenCheck(() -> SequencerAction.edit(state, kit, k -> k.withPad(pad, sound(state, k))));
        }

        private PadSound sound(NetworkState state, Kit into) {
            Sampler sampler = sampler(state, instrument);
            return into.pads()
                    .get(pad)
                    .playing(sampler.sample(), sampler.slices().get(slice));
        }
    }
}
