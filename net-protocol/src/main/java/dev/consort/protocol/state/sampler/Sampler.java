package dev.consort.protocol.state.sampler;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.range.FileName;

/**
 * The recording that a sampler plays.
 *
 * @param sample its name in the session's folder
 * @param loop begins anew at its end while the note is held
 * @param pitchTracking plays faster for higher notes
 * @param slices by id; at least one
 * @param nextSliceId the id of the next new slice; only ever rises
 */
public record Sampler(
        @FileName String sample, boolean loop, boolean pitchTracking, IdMap<Slice> slices, int nextSliceId) {

    /** Most slices of a sample. */
    public static final int MOST_SLICES = 128;

    /** A recording as one slice. */
    public static Sampler of(String sample) {
        return new Sampler(sample, false, true, IdMap.of(1, Slice.WHOLE), 2);
    }

    /** The same slices of another recording. */
    public Sampler withSample(String name) {
        return new Sampler(name, loop, pitchTracking, slices, nextSliceId);
    }

    public Sampler withPlayback(boolean looped, boolean tracked) {
        return new Sampler(sample, looped, tracked, slices, nextSliceId);
    }

    public Sampler withSlices(IdMap<Slice> changed) {
        return changed == slices ? this : new Sampler(sample, loop, pitchTracking, changed, nextSliceId);
    }

    /** This with one more slice, under {@link #nextSliceId}. */
    public Sampler plus(Slice added) {
        return new Sampler(sample, loop, pitchTracking, slices.with(nextSliceId, added), nextSliceId + 1);
    }
}
