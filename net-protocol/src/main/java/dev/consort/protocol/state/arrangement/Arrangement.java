package dev.consort.protocol.state.arrangement;

import dev.consort.protocol.keyed.IdMap;
import dev.consort.protocol.state.control.Target;
import java.util.function.Predicate;

/**
 * The song.
 *
 * @param clips by id
 * @param placements by id
 * @param nextClipId the id of the next new clip; only ever rises
 * @param nextPlacementId the id of the next new placement; only ever rises
 */
public record Arrangement(IdMap<Clip> clips, IdMap<Placement> placements, int nextClipId, int nextPlacementId) {
    public static final Arrangement EMPTY = new Arrangement(IdMap.empty(), IdMap.empty(), 1, 1);

    public Arrangement withClips(IdMap<Clip> changed) {
        return changed == clips ? this : new Arrangement(changed, placements, nextClipId, nextPlacementId);
    }

    public Arrangement withPlacements(IdMap<Placement> changed) {
        return changed == placements ? this : new Arrangement(clips, changed, nextClipId, nextPlacementId);
    }

    /** This with one more clip, under {@link #nextClipId}. */
    public Arrangement plus(Clip added) {
        return new Arrangement(clips.with(nextClipId, added), placements, nextClipId + 1, nextPlacementId);
    }

    /** This with one more placement, under {@link #nextPlacementId}. */
    public Arrangement plus(Placement added) {
        return new Arrangement(clips, placements.with(nextPlacementId, added), nextClipId, nextPlacementId + 1);
    }

    /** This without a clip and wherever it was placed. */
    public Arrangement withoutClip(int clip) {
        return withClips(clips.without(clip)).withoutPlacements(placement -> placement.clip() == clip);
    }

    /** This without whatever belongs to an instrument: its clips, wherever they play, and what plays on it. */
    public Arrangement withoutInstrument(int instrument) {
        Arrangement result = this;
        for (int clip : clips.ids()) {
            result = clips.get(clip).instrument() == instrument ? result.withoutClip(clip) : result;
        }
        return result.withoutPlacements(placement -> placement.instrument() == instrument);
    }

    /** This without the clips' automation of targets that meet a condition. */
    public Arrangement withoutTargets(Predicate<Target> condition) {
        IdMap<Clip> left = clips;
        for (int id : clips.ids()) {
            left = left.update(id, clip -> clip.withoutTargets(condition));
        }
        return withClips(left);
    }

    private Arrangement withoutPlacements(Predicate<Placement> condition) {
        IdMap<Placement> left = placements;
        for (int id : placements.ids()) {
            left = condition.test(placements.get(id)) ? left.without(id) : left;
        }
        return withPlacements(left);
    }
}
