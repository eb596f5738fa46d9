package dev.consort.audio.sample;

import dev.consort.protocol.state.sampler.Sampler;
import dev.consort.protocol.state.sampler.Slice;

/**
 * What a sampler's notes play.
 *
 * @param regions never empty, unless there is nothing to play
 * @param loop whether a held note begins anew at the region's end
 * @param tracking whether higher notes sound higher
 */
public record Regions(Region[] regions, boolean loop, boolean tracking) {
    /** Nothing to play. */
    public static final Regions NONE = new Regions(new Region[0], false, false);

    /** The slices of a sampler's recording. */
    public static Regions of(Sampler sampler, Octaves sound) {
        Region[] regions = sampler.slices().values().stream()
                .map(slice -> region(slice, sound))
                .toArray(Region[]::new);
        return new Regions(regions, sampler.loop(), sampler.pitchTracking());
    }

    private static Region region(Slice slice, Octaves sound) {
        return Region.of(sound, slice.start(), slice.end(), slice.root(), false);
    }

    /** The region whose root is nearest to a pitch, the first of several; null when there is none. */
    public Region nearest(int pitch) {
        Region best = null;
        for (Region region : regions) {
            if (best == null || Math.abs(region.root() - pitch) < Math.abs(best.root() - pitch)) {
                best = region;
            }
        }
        return best;
    }

    /** The factor on the speed with which a pitch plays a region. */
    public double speed(Region region, double hz, double rootHz) {
        return tracking ? hz / rootHz : 1;
    }
}
