package dev.consort.protocol.action;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.range.Pitch;
import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;

/** Cutting a recording into slices and joining them again. */
final class Slicing {
    static final String FULL = "a sample has at most " + Sampler.MOST_SLICES + " slices";

    private Slicing() {}

    static boolean hasRoom(Sampler sampler, int more) {
        return sampler.slices().size() + more <= Sampler.MOST_SLICES && hasNumbers(sampler, more);
    }

    static boolean hasNumbers(Sampler sampler, int more) {
        return sampler.nextSliceId() <= Integer.MAX_VALUE - more;
    }

    static Sampler cut(Sampler sampler, int id, double position) {
        Slice whole = sampler.slices().get(id);
        int root = whole.root();
        for (Slice slice : sampler.slices()) {
            root = Math.max(root, slice.root());
        }
        Slice second =
                new Slice("Slice " + sampler.nextSliceId(), position, whole.end(), Math.min(root + 1, Pitch.HIGHEST));
        return sampler.withSlices(sampler.slices().with(id, whole.withSpan(whole.start(), position)))
                .plus(second);
    }

    /** New slices from middle c upwards, as many pitches as there are. */
    static Sampler evenly(Sampler sampler, int count) {
        Sampler result = sampler.withSlices(IdMap.empty());
        for (int i = 0; i < count; i++) {
            int root = Math.min(Slice.WHOLE.root() + i, Pitch.HIGHEST);
            result = result.plus(new Slice("Slice " + (i + 1), i / (double) count, (i + 1) / (double) count, root));
        }
        return result;
    }

    static Sampler merged(Sampler sampler, int id) {
        Slice gone = sampler.slices().get(id);
        IdMap<Slice> left = sampler.slices().without(id);
        int heir = heir(left, gone);
        return sampler.withSlices(left.update(
                heir,
                slice -> slice.withSpan(Math.min(slice.start(), gone.start()), Math.max(slice.end(), gone.end()))));
    }

    /** The slice that begins last before the one that goes, or else the first. */
    private static int heir(IdMap<Slice> slices, Slice gone) {
        int best = 0;
        for (int id : slices.ids()) {
            best = best == 0 || isNearer(slices.get(id), slices.get(best), gone) ? id : best;
        }
        return best;
    }

    private static boolean isNearer(Slice one, Slice other, Slice gone) {
        boolean isBefore = one.start() <= gone.start();
        boolean otherIsBefore = other.start() <= gone.start();
        if (isBefore != otherIsBefore) {
            return isBefore;
        }
        return isBefore ? one.start() > other.start() : one.start() < other.start();
    }
}
